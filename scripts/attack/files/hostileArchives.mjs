import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../../..');
const { Header } = createRequire(
  join(root, 'plugins/catalog-backend-module-data-products/package.json'),
)('tar');
const BLOCK = 512;

/** Where files of hostile archives would be, had anybody followed their paths. */
export const ESCAPED = [
  '/tmp/attack-escaped.odps.yaml',
  '/tmp/attack-absolute.odps.yaml',
  '/attack-through-link.odps.yaml',
  '/tmp/attack-through-link.odps.yaml',
];

/** Archives of a repository that no host makes, from one that it made. */
export function hostileArchives({ archive, plain, nobody }) {
  const file = (path, text) => entry({ path, type: 'File', text });
  const link = (path, type, linkpath) => entry({ path, type, linkpath });
  const product = id =>
    `apiVersion: v1.0.0\nkind: DataProduct\nid: ${id}\nname: ${id}\nversion: 1.0.0\nstatus: active\n`;
  const withMore = (...entries) => gzipSync(Buffer.concat([...entries, plain]));
  return [
    [
      'one that breaks off',
      archive.subarray(0, Math.floor(archive.length / 2)),
    ],
    [
      'one that ends early',
      gzipSync(plain.subarray(0, Math.floor(plain.length / 3 / BLOCK) * BLOCK)),
    ],
    ['one that is none', Buffer.from('<html>Please sign in</html>')],
    ['nothing', Buffer.alloc(0)],
    [
      'one with paths out of it',
      withMore(
        file(
          '../../../../../../tmp/attack-escaped.odps.yaml',
          product('archive-escaped'),
        ),
        file('/tmp/attack-absolute.odps.yaml', product('archive-absolute')),
        file('acme-data-1/../../x.odps.yaml', product('archive-parent')),
      ),
    ],
    [
      'one with links out of it',
      withMore(
        link('acme-data-1/passwords.odps.yaml', 'SymbolicLink', '/etc/passwd'),
        link('acme-data-1/hard.odps.yaml', 'Link', '/etc/passwd'),
        link('acme-data-1/up', 'SymbolicLink', '/tmp'),
        file(
          'acme-data-1/up/attack-through-link.odps.yaml',
          product('archive-through'),
        ),
      ),
    ],
    [
      'one with devices',
      withMore(
        link('acme-data-1/pipe.odps.yaml', 'FIFO'),
        link('acme-data-1/null.odps.yaml', 'CharacterDevice'),
      ),
    ],
    [
      'one with a file that is mostly nothing',
      withMore(
        file('acme-data-1/zeros.odps.yaml', '\u0000'.repeat(32_000_000)),
      ),
    ],
    [
      'one with the same file twice',
      withMore(
        file('acme-data-1/twice.odps.yaml', product('archive-first')),
        file('acme-data-1/twice.odps.yaml', product('archive-twice')),
      ),
    ],
    [
      'one with addresses for names',
      withMore(
        file(
          `acme-data-1/${nobody.replaceAll('/', '_')}.odps.yaml`,
          product('archive-address'),
        ),
      ),
    ],
  ].map(([name, bytes]) => ({ name, bytes }));
}

function entry({ path, type, text = '', linkpath }) {
  const content = Buffer.from(text);
  const header = new Header({
    path,
    type,
    linkpath,
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: content.length,
    mtime: new Date(0),
    devmaj: 1,
    devmin: 3,
  });
  const block = Buffer.alloc(BLOCK);
  header.encode(block, 0);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([block, content, padding]);
}
