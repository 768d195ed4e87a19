import { UsageError } from '../configuration/UsageError';
import { FoundFile } from '../files';
import { diffSides } from './diffSides';
import { readFromDisk } from './readFiles';

/** Compares two files, whatever they are called. */
export async function diffFiles(options: {
  older: FoundFile;
  newer: FoundFile;
}): ReturnType<typeof diffSides> {
  const { older, newer } = options;
  const sides = {
    older: await readFromDisk({ files: [older] }),
    newer: await readFromDisk({ files: [newer] }),
  };
  for (const { file, finding } of Object.values(sides).flatMap(
    ({ unreadable }) => unreadable,
  )) {
    // Whoever mistyped the name of the older file is not told that all is new.
    if (finding.rule === 'file-not-readable') {
      throw new UsageError(`${file}: ${finding.message}`);
    }
  }
  return diffSides({
    ...sides,
    renames: new Map([[newer.name, older.name]]),
  });
}
