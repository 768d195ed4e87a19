import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryRoot } from '../files/repositoryFolder';
import { UsageError } from './UsageError';
import { readSection } from './readSetting';
import { readYamlFile } from './readYamlFile';
import { settings } from './settings';
import { Configuration, FoundConfiguration } from './types';

/** Best first. */
const fileNames = ['yaml', 'yml', 'json'].map(
  extension => `data-product.config.${extension}`,
);

/**
 * The configuration of a run: the named file, else that of the folder or of a
 * folder above it, up to the root of the repository. Flags win over it.
 */
export async function readConfiguration(options: {
  folder: string;
  /** As the user wrote it, relative to `folder`. */
  file?: string;
}): Promise<FoundConfiguration> {
  const { folder } = options;
  const file =
    options.file === undefined
      ? findFile(folder)
      : resolve(folder, options.file);
  if (file === undefined) {
    return { configuration: {}, folder };
  }
  try {
    const value = await readYamlFile({
      file,
      remedy: 'Name an existing one with --config.',
    });
    return {
      // What does not fit the settings does not get through.
      configuration: readSection({
        value,
        settings,
        path: '',
      }) as Configuration,
      folder: dirname(file),
      file,
    };
  } catch (error) {
    throw error instanceof UsageError
      ? new UsageError(`${file}: ${error.message}`)
      : error;
  }
}

function findFile(folder: string): string | undefined {
  // Outside of a repository nobody knows who owns what is above.
  const root = repositoryRoot(folder) ?? folder;
  for (let current = folder; ; current = dirname(current)) {
    const found = fileNames
      .map(name => join(current, name))
      .find(candidate => existsSync(candidate));
    if (found !== undefined || current === root) {
      return found;
    }
  }
}
