import { Command, Option } from 'commander';
import { OutputOptions } from '../output';

/** What the options of `addReportOptions` say. */
export interface ReportFlags<Format extends string>
  extends Partial<OutputOptions<Format>> {
  config?: string;
}

/** Options that every command has which reports something. */
export function addReportOptions(
  command: Command,
  options: { formats: readonly string[] },
): Command {
  return command
    .option(
      '-c, --config <file>',
      'the configuration file (default: data-product.config.yaml, .yml or .json here or in a folder above, up to the root of the repository)',
    )
    .addOption(
      new Option(
        '-o, --output <format>',
        'the form of the report (default: text)',
      ).choices(options.formats),
    )
    .option(
      '--output-file <file>',
      'write the report to a file, and the text for people to the terminal',
    )
    .option('--color', 'write in colours (default: on a terminal)')
    .option('--no-color', 'write without colours')
    .option('-q, --quiet', 'write nothing to the terminal but errors of use');
}
