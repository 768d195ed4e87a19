import { Readable, Transform, pipeline } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { UrlReaderServiceReadTreeResponse } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Parser, type ReadEntry } from 'tar';
import { orAborted } from './orAborted';

/** What the answers of readers have that unpack an archive, beyond their interface. */
interface ArchiveResponse {
  stream?: unknown;
  subPath?: unknown;
  stripFirstDirectory?: unknown;
  workDir?: unknown;
}

/** For a reader that goes on although its archive is gone. */
const LONGEST_WAIT_MILLISECONDS = 1_000;
const ZIP = Buffer.from('PK');

/**
 * Watches an archive on its way to the reader that unpacks it.
 *
 * @remarks
 *
 * An archive that ends early still unpacks without an error where it is a tar:
 * the files that are missing look as if they were deleted. `readTree` has no word
 * for it, so this looks into the stream of its answer for the end that every tar
 * has. A zip has its table of contents at its end, and a reader that fetches file
 * by file has a list; those fail by themselves. An answer without such a stream
 * is unpacked as it is.
 */
export class WholeArchive {
  /** Paths of links below the folder that is read; a reader drops those that lead out of it. */
  readonly links: string[] = [];
  readonly #tree: UrlReaderServiceReadTreeResponse;
  readonly #body: Transform | undefined;
  readonly #failure: Promise<never>;
  #fail: (reason: Error) => void = () => {};
  #parser: Parser | undefined;
  #isZip: boolean | undefined;
  #sawEnd = false;
  /** Something else, or damaged in a way that any reader meets. */
  #isNone = false;

  constructor(options: {
    tree: UrlReaderServiceReadTreeResponse;
    /** For the temporary files of a reader. */
    workingDirectory: string;
  }) {
    this.#tree = options.tree;
    const tree = options.tree as ArchiveResponse;
    this.#failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // Nobody may be waiting for it any more.
    this.#failure.catch(() => {});
    if (typeof tree.workDir === 'string') {
      tree.workDir = options.workingDirectory;
    }
    if (tree.stream instanceof Readable) {
      this.#body = this.#watch(tree.stream, insideOf(tree));
      tree.stream = this.#body;
    }
  }

  /**
   * Unpacks it. When this is done, however it went, nobody writes there any more.
   *
   * @throws where the archive breaks off, ends early or is none
   */
  async unpack(options: {
    targetDir: string;
    signal: AbortSignal;
  }): Promise<void> {
    const { targetDir, signal } = options;
    const unpacking = this.#tree.dir({ targetDir });
    try {
      await orAborted(Promise.race([unpacking, this.#failure]), signal);
    } catch (error) {
      this.#body?.destroy(toError(error));
      await Promise.race([
        unpacking.catch(() => {}),
        delay(LONGEST_WAIT_MILLISECONDS, undefined, { ref: false }),
      ]);
      throw error;
    }
  }

  #watch(
    source: Readable,
    inside: (path: string) => string | undefined,
  ): Transform {
    const body = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        try {
          this.#look(chunk, inside);
          done(undefined, chunk);
        } catch (error) {
          done(error as Error);
        }
      },
      flush: done => {
        this.#atItsEnd().then(() => done(), done);
      },
    });
    // Not every reader listens to what happens to its archive.
    body.on('error', this.#fail);
    pipeline(source, body, () => {});
    return body;
  }

  #look(chunk: Buffer, inside: (path: string) => string | undefined): void {
    this.#isZip ??= chunk.subarray(0, ZIP.length).equals(ZIP);
    if (this.#isZip) return;
    this.#parser ??= this.#createParser(inside);
    this.#parser.write(chunk);
  }

  #createParser(inside: (path: string) => string | undefined): Parser {
    const parser = new Parser();
    parser.on('entry', (entry: ReadEntry) => {
      const path = inside(entry.path);
      if (path !== undefined && /Link$/.test(entry.type)) {
        this.links.push(path);
      }
      entry.resume();
    });
    parser.on('eof', () => {
      this.#sawEnd = true;
    });
    // Whoever unpacks it meets the same, and says it.
    parser.on('error', () => {
      this.#isNone = true;
    });
    parser.on('warn', (code: string, message: string) => {
      if (code === 'TAR_BAD_ARCHIVE' && /^Unrecognized/.test(message)) {
        this.#isNone = true;
      }
    });
    return parser;
  }

  /** @throws where the archive is one, and ends early */
  async #atItsEnd(): Promise<void> {
    const parser = this.#parser;
    if (!parser || this.#isNone) return;
    await new Promise<void>(resolve => {
      parser.once('close', resolve);
      parser.once('error', () => resolve());
      parser.end();
    });
    if (!this.#sawEnd && !this.#isNone) {
      throw new Error(
        'The archive of the repository ends early, so nobody knows what else is in it',
      );
    }
  }
}

/** How paths of the archive are written below the folder that is read. */
function insideOf(tree: ArchiveResponse): (path: string) => string | undefined {
  const subPath = typeof tree.subPath === 'string' ? tree.subPath : '';
  return path => {
    const relative =
      tree.stripFirstDirectory === false ? path : path.replace(/^[^/]+\//, '');
    return relative.startsWith(subPath)
      ? relative.slice(subPath.length)
      : undefined;
  };
}
