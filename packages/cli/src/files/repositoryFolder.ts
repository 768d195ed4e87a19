import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The nearest folder with a `.git`, from here upwards; absent if there is none. */
export function repositoryRoot(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) {
      return current;
    }
    if (dirname(current) === current) {
      return undefined;
    }
  }
}

/** Relative to a folder, with `/` on every system. */
export function displayName(options: { folder: string; path: string }): string {
  return relative(options.folder, options.path).split(sep).join('/');
}

/** Where a folder lies in its repository, such as `data/contracts`; empty for the root, and where there is none. */
export function folderInRepository(folder: string): string {
  return displayName({
    folder: repositoryRoot(folder) ?? folder,
    path: folder,
  });
}
