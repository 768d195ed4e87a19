import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

/** A file below a folder. */
export interface ListedFile {
  /** Relative to the folder, with slashes. */
  path: string;
  /** Differs when the file does. */
  state: string;
}

/** What stands below a folder. */
export interface FolderListing {
  /** In the order of their paths. */
  files: ListedFile[];
  /** Folders that cannot be looked into, relative; nobody knows what is in them. */
  unreadable: string[];
}

const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Lists the files below a folder. Links are followed to files within it only,
 * and no file is listed twice.
 *
 * @throws where the folder itself cannot be read
 */
export async function listFolder(options: {
  root: string;
  matches(path: string): boolean;
  signal: AbortSignal;
}): Promise<FolderListing> {
  const { matches, signal } = options;
  const root = await realpath(options.root);
  const listed = new Map<string, ListedFile>();
  const unreadable: string[] = [];

  async function add(path: string, isLink: boolean) {
    const target = isLink ? await realpath(join(root, path)) : join(root, path);
    if (!isChildPath(root, target)) return;
    const stats = await stat(target);
    const other = listed.get(target);
    // The shorter way to a file is the one that people know.
    if (!stats.isFile() || (other && other.path.length <= path.length)) return;
    listed.set(target, { path, state: stateOf(stats) });
  }

  const folders = [''];
  for (
    let folder = folders.pop();
    folder !== undefined;
    folder = folders.pop()
  ) {
    signal.throwIfAborted();
    for (const entry of await entriesOf(folder)) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) folders.push(path);
      } else if (matches(path)) {
        await add(path, entry.isSymbolicLink()).catch(ignoreGone);
      }
    }
  }
  const files = [...listed.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, unreadable };

  async function entriesOf(folder: string): Promise<Dirent[]> {
    try {
      return await readdir(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === '') throw error;
      if (!isGone(error)) unreadable.push(folder);
      return [];
    }
  }
}

/** Also the time at which it was put there, which a copy does not keep. */
function stateOf(stats: Stats): string {
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(':');
}

function isGone(error: unknown): boolean {
  const { code } = toError(error) as { code?: string };
  return code === 'ENOENT';
}

/** Files come and go while somebody lists them. */
function ignoreGone(error: unknown): void {
  if (!isGone(error)) throw error;
}
