import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  type IncomingMessage,
  createServer,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MockDirectory } from '@backstage/backend-test-utils';
import { create } from 'tar';

/** How the host of the repository behaves. */
export type ForgeMood =
  | 'well'
  | 'error'
  | 'login-page'
  | 'login-page-as-archive'
  | 'torn'
  | 'silent'
  | 'not-found';

const LOGIN_PAGE =
  '<!DOCTYPE html><html><body><form>Please sign in</form></body></html>';
const STATUS = /^\/api\/v3\/repos\/acme\/data\/commits\/main\/status/;
const ARCHIVE = /^\/api\/v3\/repos\/acme\/data\/tarball\//;
const CONTENT = /^\/api\/v3\/repos\/acme\/data\/contents\/([^?]+)/;

/** The one repository of a host that speaks the API of GitHub. */
export interface Forge {
  /** The address of its branch, as in the browser. */
  url: string;
  /** The address of a file, as the catalog has it. */
  fileUrl(path: string): string;
  /** What stands under `integrations` in the app-config. */
  integrations: object;
  /** How often the archive of the repository was fetched. */
  archives: number;
  behave(mood: ForgeMood): void;
  /** Names the commit, where the content cannot be looked at for that. */
  commit(name: string): void;
  stop(): Promise<void>;
}

/** Serves a folder as a repository with a branch called main; what is written there is committed at once. */
export async function startForge(options: {
  directory: MockDirectory;
}): Promise<Forge> {
  const { directory } = options;
  let mood: ForgeMood = 'well';
  let commit: string | undefined;
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = `http://${host}/api/v3`;

  const forge: Forge = {
    url: `http://${host}/acme/data/tree/main`,
    fileUrl: path => `http://${host}/acme/data/tree/main/${path}`,
    integrations: { github: [{ host, apiBaseUrl: api, token: 'secret' }] },
    archives: 0,
    behave: next => {
      mood = next;
    },
    commit: name => {
      commit = name;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  return forge;

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { url = '' } = request;
    const isArchive = ARCHIVE.test(url);
    switch (mood) {
      case 'silent':
        return;
      case 'error':
        response.writeHead(500).end('Internal error');
        return;
      case 'not-found':
        response.writeHead(404).end('{"message":"Not Found"}');
        return;
      case 'login-page':
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(LOGIN_PAGE);
        return;
      default:
    }
    if (isArchive && mood === 'login-page-as-archive') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(LOGIN_PAGE);
    } else if (isArchive) {
      forge.archives++;
      response.writeHead(200, { 'content-type': 'application/x-gzip' });
      const archive = await create(
        { cwd: directory.path, prefix: 'acme-data-1' },
        ['.'],
      ).concat();
      // Between two files, after the first one.
      const end = mood === 'torn' ? beginningOf(archive) : archive.length;
      response.end(gzipSync(archive.subarray(0, end)));
    } else if (STATUS.test(url)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          sha: commit ?? commitOf(directory),
          repository: {
            archive_url: `${api}/repos/acme/data/{archive_format}{/ref}`,
            trees_url: `${api}/repos/acme/data/git/trees{/sha}`,
          },
        }),
      );
    } else {
      sendContent(url, response);
    }
  }

  function sendContent(url: string, response: ServerResponse) {
    const [, path] = CONTENT.exec(url) ?? [];
    const file = path && join(directory.path, decodeURIComponent(path));
    if (!file || !existsSync(file)) {
      response.writeHead(404).end('{"message":"Not Found"}');
      return;
    }
    const content = readFileSync(file);
    const etag = `"${createHash('sha1').update(content).digest('hex')}"`;
    const isKnown = response.req.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag });
    response.end(isKnown ? undefined : content);
  }
}

/** Up to the end of the first file in an archive, whatever stands before it. */
function beginningOf(archive: Buffer): number {
  let end = 0;
  for (let size = 0; size === 0; ) {
    const header = archive.subarray(end, end + 512);
    size = parseInt(header.subarray(124, 136).toString(), 8) || 0;
    end += 512 + Math.ceil(size / 512) * 512;
  }
  return end;
}

function commitOf(directory: MockDirectory): string {
  return createHash('sha1')
    .update(JSON.stringify(directory.content({ shouldReadAsText: true })))
    .digest('hex');
}
