import { readFile } from 'node:fs/promises';
import { decodeDocument } from '@data-mesh/data-contract';
import { loadAll, YAMLException } from 'js-yaml';
import { UsageError } from './UsageError';

/** The only document of a file of YAML or JSON; throws {@link UsageError} if there is no such. */
export async function readYamlFile(options: {
  /** Absolute. */
  file: string;
  /** What to do if it is not there. */
  remedy: string;
}): Promise<unknown> {
  return parse(await readText(options));
}

async function readText(options: {
  file: string;
  remedy: string;
}): Promise<string> {
  const { file, remedy } = options;
  try {
    return decodeDocument({ bytes: await readFile(file) }).text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no such file. ${remedy}`
        : `The file cannot be read (${code}).`,
    );
  }
}

function parse(text: string): unknown {
  try {
    // A file with nothing but comments holds no document and says nothing.
    const [settingsOfFile = {}, ...others] = loadAll(text);
    if (others.length > 0) {
      throw new UsageError(
        `The file holds ${others.length + 1} documents. Keep one of them.`,
      );
    }
    return settingsOfFile ?? {};
  } catch (error) {
    if (error instanceof YAMLException) {
      const line = error.mark ? `line ${error.mark.line + 1}: ` : '';
      throw new UsageError(`${line}${error.reason}. Repair the YAML or JSON.`);
    }
    throw error;
  }
}
