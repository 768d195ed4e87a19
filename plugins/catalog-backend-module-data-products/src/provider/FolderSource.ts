import { join, resolve } from 'node:path';
import { stringifyLocationRef } from '@backstage/catalog-model';
import type { FileSource, SourceContent } from './FileSource';
import { listFolder } from './listFolder';
import { matchesPatterns } from './matchesPatterns';
import { readBounded } from './readBounded';

function placeOf(target: string): string {
  return stringifyLocationRef({ type: 'file', target });
}

/** Files in a folder of this machine that the operator chose. */
export class FolderSource implements FileSource {
  readonly place: string;
  readonly #root: string;
  readonly #matches: (path: string) => boolean;

  constructor(options: { root: string; patterns: readonly string[] }) {
    // Like the files of catalog.locations, from where the backend runs.
    this.#root = resolve(options.root);
    this.place = placeOf(this.#root);
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
      files: files.map(({ path, state }) => {
        const target = join(this.#root, path);
        return {
          location: { type: 'file', target },
          state,
          read: () => readBounded(target),
        };
      }),
      unreadable: unreadable.map(path => placeOf(join(this.#root, path, '/'))),
      close: async () => {},
    };
  }
}
