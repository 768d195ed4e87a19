import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';

/** A package registry of packed packages, so that `yarn add` finds what is not published yet. */
export async function serveRegistry({ packages }) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url);
    const packed = packages.find(
      candidate =>
        path === `/${candidate.manifest.name}` ||
        path === tarballPath(candidate),
    );
    if (!packed) {
      response.writeHead(404).end('{}');
    } else if (path === tarballPath(packed)) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      createReadStream(packed.tarball).pipe(response);
    } else {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(describe({ packed, origin: originOf() })));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  function originOf() {
    return `http://127.0.0.1:${server.address().port}`;
  }
  return { url: originOf(), close: () => server.close() };
}

/** Changes with the content: Yarn keeps what it has fetched from an address. */
function tarballPath({ manifest: { name, version }, integrity }) {
  const content = Buffer.from(integrity).toString('hex').slice(-16);
  return `/${name}/-/${version}-${content}.tgz`;
}

function describe({ packed, origin }) {
  const { manifest, integrity } = packed;
  const { name, version } = manifest;
  return {
    name,
    'dist-tags': { latest: version },
    versions: {
      [version]: {
        ...manifest,
        dist: { tarball: `${origin}${tarballPath(packed)}`, integrity },
      },
    },
    // Long ago, for portals that take no package younger than some days.
    time: { [version]: '2020-01-01T00:00:00.000Z' },
  };
}
