import { join, posix } from 'node:path';

/** In bytes; file systems take no more. */
const LONGEST_NAME = 255;
const LONGEST_PATH = 4_095;

/**
 * Keeps the reader of an archive from paths that it would trip over: the one of
 * zips does not come back from an error of the file system, and says nothing.
 */
export class UnpackablePaths {
  readonly #root: string;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(options: {
    /** The folder into which it is unpacked. */
    root: string;
  }) {
    this.#root = options.root;
  }

  /** Whether a file can be unpacked beside those that were taken before. */
  take(written: string): boolean {
    if (written.includes('\0')) return false;
    const path = posix.normalize(written);
    const folders = foldersOf(path);
    if (
      Buffer.byteLength(join(this.#root, path)) > LONGEST_PATH ||
      path.split('/').some(name => Buffer.byteLength(name) > LONGEST_NAME) ||
      this.#folders.has(path) ||
      folders.some(folder => this.#files.has(folder))
    ) {
      return false;
    }
    this.#files.add(path);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
