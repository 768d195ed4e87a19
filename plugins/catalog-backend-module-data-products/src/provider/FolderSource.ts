import { join, resolve } from 'node:path';
import { stringifyLocationRef } from '@backstage/catalog-model';
import {
  type FileSource,
  type SourceContent,
  unreadableFile,
} from './FileSource';
import { listFolder } from './listFolder';
import { matchesPatterns } from './matchesPatterns';
import { readBounded } from './readBounded';

/** Files in a folder of this machine that the operator chose. */
export class FolderSource implements FileSource {
  readonly place: string;
  readonly #root: string;
  readonly #matches: (path: string) => boolean;

  constructor(options: { root: string; patterns: readonly string[] }) {
    // Like the files of catalog.locations, from where the backend runs.
    this.#root = resolve(options.root);
    this.place = stringifyLocationRef({ type: 'file', target: this.#root });
    this.#matches = matchesPatterns(options.patterns);
  }

  async open(options: { signal: AbortSignal }): Promise<SourceContent> {
    const { signal } = options;
    const { files, unreadable } = await listFolder({
      root: this.#root,
      matches: this.#matches,
      signal,
    });
    return {
      isUnchanged: false,
      files: [
        ...files.map(({ path, target, state }) => ({
          location: this.#locationOf(path),
          state,
          read: () => readBounded(target),
        })),
        ...unreadable.map(({ path, finding, isLink }) =>
          unreadableFile({
            location: this.#locationOf(path),
            finding,
            onlyIfKnownBelow: path.endsWith('/') && isLink,
          }),
        ),
      ],
      unreadable: unreadable
        .filter(({ path }) => path.endsWith('/'))
        .map(({ path }) => stringifyLocationRef(this.#locationOf(path))),
      close: async () => {},
    };
  }

  #locationOf(path: string) {
    return { type: 'file', target: join(this.#root, path) };
  }
}
