import { matchesTarget } from './matchesTarget';

const github = 'https://github.com/acme/data';

describe('matchesTarget', () => {
  it.each([
    [
      'the same address',
      `${github}/blob/main/a.yaml`,
      `${github}/blob/main/a.yaml`,
    ],
    [
      'another spelling of it',
      `${github}/blob/main/a.yaml`,
      `${github}/tree/main/a.yaml`,
    ],
    [
      'a glob',
      `${github}/blob/main/**/*.odcs.yaml`,
      `${github}/tree/main/sales/a.odcs.yaml`,
    ],
    ['a glob of one folder', '/data/*.odcs.yaml', '/data/a.odcs.yaml'],
    ['hidden folders', '/data/**/*.yaml', '/data/.hidden/a.yaml'],
    ['alternatives', '/data/{a,b}.yaml', '/data/b.yaml'],
    [
      'the spelling of GitLab',
      'https://gitlab.com/acme/data/-/blob/main/**/*.yaml',
      'https://gitlab.com/acme/data/-/tree/main/x/a.yaml',
    ],
  ])('takes %s', (_, target, file) => {
    expect(matchesTarget({ target, file })).toBe(true);
  });

  it.each([
    [
      'another repository',
      `${github}/blob/main/**/*.yaml`,
      'https://github.com/evil/data/blob/main/a.yaml',
    ],
    [
      'another host',
      `${github}/blob/main/**/*.yaml`,
      'https://github.com.evil.example/acme/data/blob/main/a.yaml',
    ],
    [
      'another branch',
      `${github}/blob/main/**/*.yaml`,
      `${github}/blob/evil/a.yaml`,
    ],
    ['a way out of the folder', '/data/**/*.yaml', '/data/x/../../etc/a.yaml'],
    [
      'a way out of the folder in codes',
      `${github}/blob/main/sales/**/*.yaml`,
      `${github}/blob/main/sales/..%2Fmallory%2Fa.yaml`,
    ],
    [
      'a repository that is called as another is spelled',
      'https://github.com/acme/src/blob/main/**/*.yaml',
      'https://github.com/acme/raw/blob/main/a.yaml',
    ],
    [
      'a folder that is called as another is spelled',
      '/data/src/*.yaml',
      '/data/raw/a.yaml',
    ],
    ['a pattern that names no host', '*', `${github}/blob/main/a.yaml`],
    ['a glob in the host', 'https://*/a.yaml', 'https://evil.example/a.yaml'],
    [
      'a question mark as a wildcard',
      `${github}/blob/main/a.yaml?x=1`,
      `${github}/blob/main/a.yamlzx=1`,
    ],
  ])('refuses %s', (_, target, file) => {
    expect(matchesTarget({ target, file })).toBe(false);
  });
});
