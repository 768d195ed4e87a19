import { mkdirSync, symlinkSync } from 'node:fs';
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
      'root/version-1/a.odps.yaml': '',
    });
    const link = (target: string, name: string) =>
      symlinkSync(directory.resolve(target), directory.resolve(name));
    link('root/version-1/a.odps.yaml', 'root/a.odps.yaml');
    link('secret.odps.yaml', 'root/stolen.odps.yaml');
    link('nowhere', 'root/broken.odps.yaml');
    link('root', 'root/circle');
    mkdirSync(directory.resolve('root/folder.odps.yaml'));
    const { files } = await list();
    expect(files.map(({ path }) => path)).toEqual(['a.odps.yaml']);
  });

  it('says when the folder itself is not there', async () => {
    directory.setContent({});
    await expect(list()).rejects.toThrow('ENOENT');
  });
});
