import { lstat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type EntryTrouble, unreadableEntry } from './entryFindings';
import {
  type FolderListing,
  listFolder,
  type UnreadableEntry,
} from './listFolder';

/**
 * Lists the files of an archive that is unpacked, and those that the archive has
 * and that could not be unpacked: they are not gone.
 */
export async function listUnpacked(options: {
  root: string;
  matches(path: string): boolean;
  /** The paths in the archive that were to be unpacked. */
  asked: ReadonlySet<string>;
  /** Those of links in the archive. */
  links: readonly string[];
  signal: AbortSignal;
}): Promise<FolderListing> {
  const { root, matches, asked, links } = options;
  const { files, unreadable } = await listFolder(options);
  const listed = new Set([...files, ...unreadable].map(({ path }) => path));
  const missing = new Map<string, UnreadableEntry>();

  async function noteIfMissing(written: string, cause: EntryTrouble) {
    const path = posix.normalize(written);
    if (listed.has(path) || missing.has(path)) return;
    const stats = await lstat(join(root, path)).catch(() => undefined);
    // Else it is a link to a file that is listed itself.
    if (!stats || stats.isDirectory()) {
      missing.set(path, { path, finding: unreadableEntry({ cause }) });
    }
  }

  for (const path of links) {
    if (matches(path) && !asked.has(path)) {
      await noteIfMissing(path, 'link-outside');
    }
  }
  for (const path of asked) await noteIfMissing(path, 'not-unpacked');
  return { files, unreadable: [...unreadable, ...missing.values()] };
}
