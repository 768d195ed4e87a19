import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../configuration/UsageError';
import { wantsColors } from './colors';
import { Surroundings } from './surroundings';

/** What a user can say about the output of every command. */
export interface OutputOptions<Format extends string> {
  output: Format;
  outputFile?: string;
  color?: boolean;
  quiet?: boolean;
}

/**
 * Writes a report: to the terminal, or to a file with the text for people on the
 * terminal, so that a log says what is in it.
 */
export async function writeReport<Format extends string>(options: {
  render: (options: { format: Format | 'text'; colors: boolean }) => string;
  output: OutputOptions<Format>;
  surroundings: Surroundings;
}): Promise<void> {
  const { render, output, surroundings } = options;
  const { output: format, outputFile, quiet } = output;
  const colors = wantsColors({ flag: output.color, surroundings });
  if (outputFile !== undefined) {
    await writeTextFile({
      path: resolve(surroundings.folder, outputFile),
      text: render({ format, colors: false }),
    });
  }
  if (!quiet) {
    surroundings.standardOutput.write(
      render({ format: outputFile === undefined ? format : 'text', colors }),
    );
  }
}

/** Writes a file, and the folders that it needs. */
export async function writeTextFile(options: {
  path: string;
  text: string;
}): Promise<void> {
  const { path, text } = options;
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path} cannot be written (${code}). Name another file.`,
    );
  }
}

/** Like `mkdir -p`; that of Node never ends where a system takes no folders, such as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else if (!existsSync(path)) {
      throw error;
    }
  }
}
