import type { Conventions } from '@data-mesh/data-contract';
import { UsageError } from '../configuration/UsageError';
import { FoundFile } from '../files';
import { diffSides } from './diffSides';
import { readFromDisk } from './readFiles';

/** Compares two files, whatever they are called. */
export async function diffFiles(options: {
  older: FoundFile;
  newer: FoundFile;
  conventions: Conventions;
}): ReturnType<typeof diffSides> {
  const { older, newer, conventions } = options;
  const { secrets } = conventions;
  const sides = {
    older: await readFromDisk({ files: [older], secrets }),
    newer: await readFromDisk({ files: [newer], secrets }),
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
    conventions,
    isNamed: () => true,
    renames: new Map([[newer.name, older.name]]),
  });
}
