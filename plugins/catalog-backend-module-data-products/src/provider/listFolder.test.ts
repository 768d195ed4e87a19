import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { listFolder } from './listFolder';
import { matchesPatterns } from './matchesPatterns';

const { signal } = new AbortController();

describe('listFolder', () => {
  const directory = createMockDirectory();
  const list = (patterns = ['**/*.{odps,odcs}.{yaml,yml,json}']) =>
    listFolder({
      root: directory.resolve('root'),
      matches: matchesPatterns(patterns),
      signal,
    });
  const told = async () => {
    const { files, unreadable } = await list();
    return {
      files: files.map(({ path }) => path),
      unreadable: Object.fromEntries(
        unreadable.map(({ path, finding }) => [path, finding.message]),
      ),
    };
  };
  const link = (target: string, name: string) =>
    symlinkSync(directory.resolve(target), directory.resolve(name));

  it('finds standard files at any depth, and never looks into what is installed', async () => {
    directory.setContent({
      'root/b.odps.yaml': '',
      'root/a/deep/er/c.odcs.json': '',
      'root/a/readme.md': '',
      'root/node_modules/d.odps.yaml': '',
      'root/.git/e.odps.yaml': '',
    });
    const { files, unreadable } = await list();
    expect(files.map(({ path }) => path)).toEqual([
      'a/deep/er/c.odcs.json',
      'b.odps.yaml',
    ]);
    expect(unreadable).toEqual([]);
    expect((await list(['*.yaml'])).files).toHaveLength(1);
  });

  it('follows links to files within the folder only, each file once', async () => {
    directory.setContent({
      'secret.odps.yaml': '',
      'root-of-others/secret.odps.yaml': '',
      'root/version-1/a.odps.yaml': '',
    });
    link('root/version-1/a.odps.yaml', 'root/a.odps.yaml');
    link('secret.odps.yaml', 'root/stolen.odps.yaml');
    link('root-of-others/secret.odps.yaml', 'root/sibling.odps.yaml');
    link('root-of-others', 'root/out');
    link('root', 'root/circle');
    mkdirSync(directory.resolve('root/folder.odps.yaml'));
    link('root/folder.odps.yaml', 'root/to-folder.odps.yaml');
    const { files, unreadable } = await told();
    expect(files).toEqual(['a.odps.yaml']);
    expect(Object.keys(unreadable)).toEqual([
      'sibling.odps.yaml',
      'stolen.odps.yaml',
    ]);
    expect(unreadable['stolen.odps.yaml']).toContain('link out of the source');
  });

  it.each(['', 'deep/er/'])(
    'lists the others beside an entry in "%s" that is no readable file, and says what is wrong with it',
    async below => {
      directory.setContent({ 'root/a.odps.yaml': '', 'root/z.odps.yaml': '' });
      const folder = `root/${below}`;
      const at = (name: string) => directory.resolve(folder, name);
      mkdirSync(at(''), { recursive: true });
      symlinkSync('self.odps.yaml', at('self.odps.yaml'));
      symlinkSync('two.odps.yaml', at('one.odps.yaml'));
      symlinkSync('one.odps.yaml', at('two.odps.yaml'));
      symlinkSync('nowhere', at('broken.odps.yaml'));
      symlinkSync('/dev/null', at('device.odps.yaml'));
      symlinkSync(`${'x'.repeat(300)}`, at('long.odps.yaml'));
      execFileSync('mkfifo', [at('pipe.odps.yaml')]);
      symlinkSync('pipe.odps.yaml', at('to-pipe.odps.yaml'));
      const socket = createServer();
      await new Promise<void>(resolve =>
        socket.listen(at('socket.odps.yaml'), resolve),
      );
      writeFileSync(
        Buffer.concat([Buffer.from(at('')), Buffer.from('/caf\xe9', 'latin1')]),
        'no standard file',
      );
      writeFileSync(
        Buffer.concat([
          Buffer.from(at('')),
          Buffer.from('/caf\xe9.odps.yaml', 'latin1'),
        ]),
        '',
      );
      writeFileSync(at('line\nbreak.odps.yaml'), '');
      try {
        const { files, unreadable } = await told();
        expect(files).toEqual(
          [
            'a.odps.yaml',
            `${below}line\nbreak.odps.yaml`,
            'z.odps.yaml',
          ].sort(),
        );
        expect(unreadable).toEqual({
          [`${below}broken.odps.yaml`]: expect.stringContaining('not there'),
          [`${below}caf%E9.odps.yaml`]: expect.stringContaining('not UTF-8'),
          [`${below}device.odps.yaml`]: expect.stringContaining('out of the'),
          [`${below}long.odps.yaml`]: expect.stringContaining('too long'),
          [`${below}one.odps.yaml`]: expect.stringContaining('to itself'),
          [`${below}pipe.odps.yaml`]: expect.stringContaining('a pipe'),
          [`${below}self.odps.yaml`]: expect.stringContaining('to itself'),
          [`${below}socket.odps.yaml`]: expect.stringContaining('a socket'),
          [`${below}to-pipe.odps.yaml`]: expect.stringContaining('a pipe'),
          [`${below}two.odps.yaml`]: expect.stringContaining('to itself'),
        });
      } finally {
        socket.close();
      }
    },
  );

  it('looks into folders whose names are not UTF-8, and says where it cannot', async () => {
    directory.setContent({ 'root/a.odps.yaml': '' });
    const root = directory.resolve('root');
    mkdirSync(Buffer.from(`${root}/caf\xe9/deep`, 'latin1'), {
      recursive: true,
    });
    writeFileSync(
      Buffer.from(`${root}/caf\xe9/deep/b.odps.yaml`, 'latin1'),
      '',
    );
    const { files, unreadable } = await told();
    expect(files).toEqual(['a.odps.yaml']);
    expect(Object.keys(unreadable)).toEqual(['caf%E9/deep/b.odps.yaml']);
  });

  it('says what lies deeper than a path can be long', async () => {
    directory.setContent({ 'root/a.odps.yaml': '' });
    const name = 'd'.repeat(200);
    execFileSync('bash', [
      '-c',
      `cd "$0" && for i in $(seq 25); do mkdir ${name} && cd ${name} || exit 1; done; echo > deep.odps.yaml`,
      directory.resolve('root'),
    ]);
    try {
      const { files, unreadable } = await told();
      expect(files).toEqual(['a.odps.yaml']);
      const [[path, message], ...others] = Object.entries(unreadable);
      expect(others).toEqual([]);
      expect(path.endsWith(`${name}/`)).toBe(true);
      expect(message).toContain('too long');
    } finally {
      execFileSync('rm', ['-rf', directory.resolve('root', name)]);
    }
  });

  it('knows not what is below a folder that became a link to nowhere', async () => {
    directory.setContent({ 'root/sales/a.odps.yaml': '' });
    renameSync(directory.resolve('root/sales'), directory.resolve('sales'));
    link('root/sales', 'root/sales');
    const { unreadable } = await list();
    expect(unreadable).toMatchObject([{ path: 'sales/', isLink: true }]);
    rmSync(directory.resolve('root/sales'));
    expect((await list()).unreadable).toEqual([]);
  });

  it('says when the folder itself is not there', async () => {
    directory.setContent({});
    await expect(list()).rejects.toThrow('ENOENT');
  });
});
