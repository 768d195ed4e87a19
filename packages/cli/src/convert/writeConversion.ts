import { basename, join, resolve } from 'node:path';
import type { ConversionNote, ConvertedFile } from '@data-mesh/schema-formats';
import { UsageError } from '../configuration/UsageError';
import { Surroundings, writeTextFile } from '../output';
import { plural, printable } from '../report';

/** Writes files into a folder, or the only one to the standard output. */
export async function writeConverted(options: {
  files: readonly ConvertedFile[];
  /** The folder. */
  out?: string;
  surroundings: Surroundings;
}): Promise<void> {
  const { files, out, surroundings } = options;
  if (out === undefined) {
    if (files.length > 1) {
      throw new UsageError(
        `The contract becomes ${files.length} files (${files
          .map(({ name }) => name)
          .join(', ')}). Name a folder for them with --out.`,
      );
    }
    surroundings.standardOutput.write(files[0]?.text ?? '');
    return;
  }
  const folder = resolve(surroundings.folder, out);
  const names = new Set<string>();
  for (const { name, text } of files) {
    if (names.has(name)) {
      throw new UsageError(
        `Two contracts of the file become ${name}. Convert them one by one, from files of their own.`,
      );
    }
    names.add(name);
    await writeTextFile({ path: join(folder, basename(name)), text });
  }
}

/** Says on the standard error what the other format could not say. */
export function tellNotes(options: {
  notes: readonly ConversionNote[];
  file: string;
  surroundings: Surroundings;
}): void {
  const { notes, file, surroundings } = options;
  for (const { path, message, count = 1 } of notes) {
    const place = [file, path].filter(Boolean).join(' ');
    const others = count > 1 ? ` (so in ${plural(count, 'place')})` : '';
    surroundings.standardError.write(
      `${printable(place)}: ${printable(message)}${others}\n`,
    );
  }
}
