import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const { create } = createRequire(
  join(root, 'plugins/catalog-backend-module-data-products/package.json'),
)('tar');
const STATUS = /^\/api\/v3\/repos\/acme\/data\/commits\/main\/status/;
const ARCHIVE = /^\/api\/v3\/repos\/acme\/data\/tarball\//;

/**
 * Serves a folder as the one repository of a host that speaks the API of GitHub: as it was at the
 * last commit, since the files change while an archive is still under way.
 */
export async function serveRepository({ folder }) {
  const file = `${folder}.tgz`;
  let commits = 0;
  let archive;
  const commit = () => {
    create(
      { sync: true, file, cwd: folder, gzip: true, prefix: 'acme-data-1' },
      ['.'],
    );
    archive = readFileSync(file);
    commits += 1;
  };
  commit();
  const server = createServer((request, response) => {
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
      response.end(archive);
    } else {
      response.writeHead(404).end('{"message":"Not Found"}');
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  return {
    target: `http://${host}/acme/data/tree/main`,
    integrations: {
      github: [{ host, apiBaseUrl: `http://${host}/api/v3`, token: 'attack' }],
    },
    commit,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
