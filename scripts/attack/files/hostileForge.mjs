import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../../..');
const { create } = createRequire(
  join(root, 'plugins/catalog-backend-module-data-products/package.json'),
)('tar');
const STATUS = /^\/api\/v3\/repos\/acme\/data\/commits\/main\/status/;
const ARCHIVE = /^\/api\/v3\/repos\/acme\/data\/tarball\//;
const CONTENT = /^\/api\/v3\/repos\/acme\/data\/contents\/([^?]+)/;

/**
 * A host that speaks the API of GitHub, with one repository. What is in its archive is the folder,
 * or whatever the attack says; single files are those of `files`, by path.
 */
export async function startHostileForge({ folder, files }) {
  const asked = [];
  let commits = 1;
  let archive = await archiveOf(folder);
  const server = createServer((request, response) => {
    asked.push(request.url);
    const api = `http://${request.headers.host}/api/v3`;
    if (STATUS.test(request.url)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          sha: String(commits).padStart(40, '0'),
          repository: {
            archive_url: `${api}/repos/acme/data/{archive_format}{/ref}`,
            trees_url: `${api}/repos/acme/data/git/trees{/sha}`,
          },
        }),
      );
    } else if (ARCHIVE.test(request.url)) {
      response.writeHead(200, { 'content-type': 'application/x-gzip' });
      response.end(archive.packed);
    } else {
      const [, path = ''] = CONTENT.exec(request.url) ?? [];
      const content = files.get(decodeURIComponent(path));
      response.writeHead(content === undefined ? 404 : 200);
      response.end(content ?? '{"message":"Not Found"}');
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  return {
    asked,
    target: `http://${host}/acme/data/tree/main`,
    addressOf: path => `http://${host}/acme/data/blob/main/${path}`,
    integrations: {
      github: [
        { host, apiBaseUrl: `http://${host}/api/v3`, token: 'of-the-host' },
      ],
    },
    archiveOf: () => archiveOf(folder),
    /** The next commit, whose archive is what is given. */
    commit(packed) {
      archive = { packed };
      commits += 1;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** As a host makes it, and what is in it before it is packed. */
async function archiveOf(folder) {
  const chunks = [];
  for await (const chunk of create(
    { cwd: folder, prefix: 'acme-data-1', portable: true },
    ['.'],
  )) {
    chunks.push(chunk);
  }
  const plain = Buffer.concat(chunks);
  return { plain, packed: gzipSync(plain) };
}

/** A server that nobody has a reason to ask. */
export async function startNobody() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('kind: DataProduct\nid: fetched\n');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    address: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
