import { OutputOptions } from '../output';
import { OutputFormat } from '../report';
import { FoundConfiguration } from './types';

/** Where the report goes and in which form: flags win over the configuration. */
export function outputOf<Format extends string>(options: {
  flags: Partial<OutputOptions<Format>>;
  found: FoundConfiguration;
}): OutputOptions<Format | OutputFormat> {
  const { flags, found } = options;
  const { output = 'text', outputFile } = found.configuration;
  return {
    ...flags,
    output: flags.output ?? output,
    outputFile: flags.outputFile ?? outputFile,
  };
}
