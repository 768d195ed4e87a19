import { defaultPattern, Patterns } from '../files';
import { FoundConfiguration } from './types';

/** Which files are meant: those that are named, else those of the configuration, else all that are called like ours. */
export function filesOf(options: {
  /** What stands on the command line. */
  patterns: readonly string[];
  /** The folder of the run. */
  folder: string;
  found: FoundConfiguration;
}): { files: Patterns; ignore?: Patterns } {
  const { patterns, folder, found } = options;
  const { files, ignore } = found.configuration;
  return {
    files: meant({ patterns, files, folder, found }),
    ignore: ignore && { patterns: ignore, folder: found.folder },
  };
}

function meant(options: {
  patterns: readonly string[];
  files?: readonly string[];
  folder: string;
  found: FoundConfiguration;
}): Patterns {
  const { patterns, files, folder, found } = options;
  if (patterns.length > 0) {
    return { patterns, folder };
  }
  return files
    ? { patterns: files, folder: found.folder }
    : { patterns: [defaultPattern], folder };
}
