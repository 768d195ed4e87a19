import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const BEGINNING = 'data-products-archive-';
/** Longer than any run, of whichever process of this machine. */
const FORGOTTEN_AFTER_MILLISECONDS = 24 * 60 * 60_000;

/** Where archives are unpacked for as long as they are read. */
export class TemporaryFolders {
  readonly #workingDirectory: string;
  #hasLooked = false;

  constructor(options: { workingDirectory: string }) {
    this.#workingDirectory = options.workingDirectory;
  }

  create(): Promise<string> {
    return mkdtemp(join(this.#workingDirectory, BEGINNING));
  }

  /** Also when somebody is still writing into it, or has just stopped. */
  remove(folder: string): Promise<void> {
    return rm(folder, {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 100,
    });
  }

  /** Removes what processes left behind that were killed, once in each process. */
  async removeForgotten(): Promise<void> {
    if (this.#hasLooked) return;
    this.#hasLooked = true;
    const names = await readdir(this.#workingDirectory).catch(() => []);
    for (const name of names.filter(found => found.startsWith(BEGINNING))) {
      const folder = join(this.#workingDirectory, name);
      const stats = await stat(folder).catch(() => undefined);
      const age = Date.now() - (stats?.mtimeMs ?? Infinity);
      if (age > FORGOTTEN_AFTER_MILLISECONDS) {
        // That of another user is none of our business.
        await this.remove(folder).catch(() => {});
      }
    }
  }
}
