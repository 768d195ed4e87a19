import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { stringifyLocationRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { FileSource, SourceContent } from './FileSource';
import { fileUrl } from './fileUrl';
import { listFolder } from './listFolder';
import { matchesPatterns } from './matchesPatterns';
import { orAborted } from './orAborted';
import { readBounded } from './readBounded';

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
  readonly #workingDirectory: string;

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
    this.#workingDirectory = options.workingDirectory;
  }

  async open(options: {
    etag?: string;
    signal: AbortSignal;
  }): Promise<SourceContent> {
    const folder = await mkdtemp(
      join(this.#workingDirectory, 'data-products-'),
    );
    const close = () => rm(folder, { recursive: true, force: true });
    try {
      return { ...(await this.#unpack({ ...options, folder })), close };
    } catch (error) {
      await close();
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
    // Some readers ask their host for the state of the repository without a signal.
    const tree = await orAborted(
      this.#urlReader.readTree(this.#url, {
        etag,
        signal,
        filter: path => this.#matches(path),
      }),
      signal,
    );
    await orAborted(tree.dir({ targetDir: folder }), signal);
    const { files } = await listFolder({
      root: folder,
      matches: this.#matches,
      signal,
    });
    return {
      isUnchanged: false as const,
      etag: tree.etag || undefined,
      files: files.map(({ path }) => ({
        location: { type: 'url', target: this.#urlOf(path) },
        read: () => readBounded(join(folder, path)),
      })),
      unreadable: [],
    };
  }

  #urlOf(path: string): string {
    return fileUrl({
      integrations: this.#integrations,
      folderUrl: this.#url,
      path,
    });
  }
}
