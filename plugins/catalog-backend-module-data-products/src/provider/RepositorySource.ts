import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { stringifyLocationRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import {
  type FileSource,
  type SourceContent,
  unreadableFile,
} from './FileSource';
import { fileUrl } from './fileUrl';
import { listUnpacked } from './listUnpacked';
import { matchesPatterns } from './matchesPatterns';
import { orAborted } from './orAborted';
import { readBounded } from './readBounded';
import { TemporaryFolders } from './TemporaryFolders';
import { UnpackablePaths } from './UnpackablePaths';
import { WholeArchive } from './WholeArchive';

/**
 * Files in a repository, read as one archive when it has changed: a request for
 * each file would use up what hosts allow in an hour.
 */
export class RepositorySource implements FileSource {
  readonly place: string;
  readonly #url: string;
  readonly #matches: (path: string) => boolean;
  readonly #urlReader: Pick<UrlReaderService, 'readTree'>;
  readonly #integrations: ScmIntegrationRegistry;
  readonly #folders: TemporaryFolders;

  constructor(options: {
    url: string;
    patterns: readonly string[];
    urlReader: Pick<UrlReaderService, 'readTree'>;
    integrations: ScmIntegrationRegistry;
    /** Where the archive is unpacked for as long as it is read. */
    workingDirectory: string;
  }) {
    this.#url = options.url;
    this.place = stringifyLocationRef({ type: 'url', target: options.url });
    this.#matches = matchesPatterns(options.patterns);
    this.#urlReader = options.urlReader;
    this.#integrations = options.integrations;
    this.#folders = new TemporaryFolders(options);
  }

  async open(options: {
    etag?: string;
    signal: AbortSignal;
  }): Promise<SourceContent> {
    await this.#folders.removeForgotten();
    const folder = await this.#folders.create();
    const close = () => this.#folders.remove(folder);
    try {
      return { ...(await this.#unpack({ ...options, folder })), close };
    } catch (error) {
      // What went wrong first is what people have to know.
      await close().catch(() => {});
      if (toError(error).name === 'NotModifiedError') {
        return { isUnchanged: true };
      }
      throw error;
    }
  }

  async #unpack(options: {
    etag?: string;
    signal: AbortSignal;
    folder: string;
  }) {
    const { etag, signal, folder } = options;
    const root = join(folder, 'files');
    const asked = new Set<string>();
    const unpackable = new UnpackablePaths({ root });
    // Some readers ask their host for the state of the repository without a signal.
    const tree = await orAborted(
      this.#urlReader.readTree(this.#url, {
        etag,
        signal,
        filter: path => this.#isWanted(path, asked) && unpackable.take(path),
      }),
      signal,
    );
    await mkdir(root);
    const archive = new WholeArchive({ tree, workingDirectory: folder });
    await archive.unpack({ targetDir: root, signal });
    const { files, unreadable } = await listUnpacked({
      root,
      matches: this.#matches,
      asked,
      links: archive.links,
      signal,
    });
    return {
      isUnchanged: false as const,
      etag: tree.etag || undefined,
      files: [
        ...files.map(({ path, target }) => ({
          location: this.#locationOf(path),
          read: () => readBounded(target),
        })),
        ...unreadable.map(({ path, finding }) =>
          unreadableFile({ location: this.#locationOf(path), finding }),
        ),
      ],
      unreadable: unreadable
        .filter(({ path }) => path.endsWith('/'))
        .map(({ path }) => stringifyLocationRef(this.#locationOf(path))),
    };
  }

  /** Notes what is wanted of the archive. */
  #isWanted(path: string, asked: Set<string>): boolean {
    if (path.endsWith('/') || !this.#matches(path)) return false;
    asked.add(path);
    return true;
  }

  #locationOf(path: string) {
    return { type: 'url', target: this.#urlOf(path) };
  }

  #urlOf(path: string): string {
    return fileUrl({
      integrations: this.#integrations,
      folderUrl: this.#url,
      path,
    });
  }
}
