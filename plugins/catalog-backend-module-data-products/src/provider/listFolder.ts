import { isUtf8 } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { toError } from '@backstage/errors';
import type { Finding } from '@data-mesh/data-contract';
import { type EntryTrouble, unreadableEntry } from './entryFindings';

/** A file below a folder. */
export interface ListedFile {
  /** Relative to the folder, with slashes. */
  path: string;
  /** Where it is itself, which for a link is another place within the folder. */
  target: string;
  /** Differs when the file does. */
  state: string;
}

/** Something below a folder that cannot be read. */
export interface UnreadableEntry {
  /** As that of a file; ends in a slash for a folder, of which nobody knows what is in it. */
  path: string;
  finding: Finding;
  /** A link that leads nowhere: it matters only if files were found below before. */
  isLink?: boolean;
}

/** What stands below a folder. */
export interface FolderListing {
  /** In the order of their paths. */
  files: ListedFile[];
  /** In the order of their paths, each only once, and none of them a file. */
  unreadable: UnreadableEntry[];
}

/** A folder on the way, by its name for people and by that for the file system. */
interface Folder {
  path: string;
  bytes: Buffer;
  isText: boolean;
}

const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Lists the files below a folder. Links are followed to files within it only,
 * and no file is listed twice. Whatever is wrong with one entry is told of that
 * one, and the others are listed.
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
  const unreadable = new Map<string, UnreadableEntry>();
  const folders: Folder[] = [
    { path: '', bytes: Buffer.from(root), isText: true },
  ];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    signal.throwIfAborted();
    await listOne(folder);
  }
  const files = sorted([...listed.values()]);
  const isFile = new Set(files.map(({ path }) => path));
  return {
    files,
    unreadable: sorted(
      [...unreadable.values()].filter(({ path }) => !isFile.has(path)),
    ),
  };

  async function listOne(folder: Folder): Promise<void> {
    for (const entry of await entriesOf(folder)) {
      const isText = folder.isText && isUtf8(entry.name);
      const name = readableName(entry.name);
      const path = posix.join(folder.path, name);
      if (entry.isDirectory()) {
        const bytes = Buffer.concat([
          folder.bytes,
          Buffer.from(sep),
          entry.name,
        ]);
        if (!SKIPPED.has(name)) folders.push({ path, bytes, isText });
      } else if (matches(path)) {
        const trouble = isText ? await add(path, entry) : 'name-not-utf8';
        if (trouble)
          note({ path, finding: unreadableEntry({ cause: trouble }) });
      } else if (entry.isSymbolicLink() && isText) {
        await addLink(path);
      }
    }
  }

  async function entriesOf(folder: Folder): Promise<Dirent<Buffer>[]> {
    try {
      return await readdir(folder.bytes, {
        withFileTypes: true,
        encoding: 'buffer',
      });
    } catch (cause) {
      if (folder.path === '') throw cause;
      if (!isGone(cause)) {
        noteFolder({ path: folder.path, cause });
      }
      return [];
    }
  }

  function note(entry: UnreadableEntry): void {
    unreadable.set(entry.path, entry);
  }

  function noteFolder(of: { path: string; cause: unknown; isLink?: boolean }) {
    const { path, cause, isLink } = of;
    const finding = unreadableEntry({ cause, subject: 'folder' });
    note({ path: `${path}/`, finding, isLink });
  }

  /** A folder may have become a link. */
  async function addLink(path: string): Promise<void> {
    try {
      await realpath(join(root, path));
    } catch (cause) {
      const isNowhere = isGone(cause);
      if (isNowhere && !(await exists(join(root, path)))) return;
      noteFolder({
        path,
        cause: isNowhere ? 'link-to-nothing' : cause,
        isLink: true,
      });
    }
  }

  /** Lists a file, or says why it cannot be listed. */
  async function add(
    path: string,
    entry: Dirent<Buffer>,
  ): Promise<EntryTrouble | unknown> {
    const isLink = entry.isSymbolicLink();
    if (!isLink && !entry.isFile()) return 'no-file';
    try {
      const target = isLink
        ? await realpath(join(root, path))
        : join(root, path);
      if (!target.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) {
        return 'link-outside';
      }
      const stats = await stat(target);
      // A link to a folder, which is listed where it is itself.
      if (stats.isDirectory()) return undefined;
      if (!stats.isFile()) return 'no-file';
      const other = listed.get(target);
      // The shorter way to a file is the one that people know.
      if (!other || other.path.length > path.length) {
        listed.set(target, { path, target, state: stateOf(stats) });
      }
      return undefined;
    } catch (cause) {
      if (!isGone(cause)) return cause;
      // Files come and go while somebody lists them; a link may lead to nothing.
      return isLink && (await exists(join(root, path)))
        ? 'link-to-nothing'
        : undefined;
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

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** A name in which bytes that are no UTF-8 are written as in an address. */
function readableName(name: Buffer): string {
  if (isUtf8(name)) return name.toString();
  return [...name.toString('latin1')]
    .map(character =>
      character > '\u007f'
        ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
        : character,
    )
    .join('');
}

function sorted<Item extends { path: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.path < b.path ? -1 : 1));
}
