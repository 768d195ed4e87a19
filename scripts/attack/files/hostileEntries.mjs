import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const text = id => `apiVersion: v1.0.0
kind: DataProduct
id: ${id}
name: ${id}
version: 1.0.0
status: active
`;
const link =
  target =>
  ({ folder, name }) =>
    symlinkSync(target, join(folder, name));
const written =
  (id, path) =>
  ({ folder, name }) =>
    writeFileSync(path ? path(folder, name) : join(folder, name), text(id));

/** What may stand in a folder beside files. What is `silent` is nothing of ours. */
export const HOSTILE_ENTRIES = [
  ['itself.odps.yaml', link('itself.odps.yaml')],
  ['nowhere.odps.yaml', link('nowhere')],
  ['passwords.odps.yaml', link('/etc/passwd')],
  ['root.odps.yaml', link('/')],
  ['parent', link('..'), { silent: true }],
  ['machine', link('/etc'), { silent: true }],
  [
    'pipe.odps.yaml',
    ({ folder, name }) => execFileSync('mkfifo', [join(folder, name)]),
  ],
  [
    'folder.odps.yaml',
    ({ folder, name }) => mkdirSync(join(folder, name)),
    { silent: true },
  ],
  [
    'empty.odps.yaml',
    ({ folder, name }) => writeFileSync(join(folder, name), ''),
    { silent: true },
  ],
  ['a\nline.odps.yaml', written('entry-line')],
  ['%2e%2e%2fx.odps.yaml', written('entry-percent')],
  ['$(exit).odps.yaml', written('entry-shell')],
  ['İ🙂\u202e.odps.yaml', written('entry-letters')],
  ["'; drop table x; --.odps.yaml", written('entry-sql')],
  ['CASE.odps.yaml', written('entry-case')],
  ['case.odps.yaml', written('entry-case')],
  [`${'x'.repeat(240)}.odps.yaml`, written('entry-long')],
  [
    'bytes',
    ({ folder }) =>
      writeFileSync(
        Buffer.concat([
          Buffer.from(`${folder}/`),
          Buffer.from([0xff, 0xfe]),
          Buffer.from('.odps.yaml'),
        ]),
        text('entry-bytes'),
      ),
    { shownAs: '%FF%FE.odps.yaml' },
  ],
  [
    'deep',
    ({ folder }) => {
      const deep = join(folder, ...Array(100).fill('deep'));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, 'deep.odps.yaml'), text('entry-deep'));
    },
    { shownAs: 'deep/deep' },
  ],
  [
    '.git',
    ({ folder }) => {
      mkdirSync(join(folder, '.git'));
      writeFileSync(join(folder, '.git/x.odps.yaml'), text('entry-git'));
    },
    { silent: true },
  ],
].map(([name, make, more]) => ({ name, make, ...more }));
