import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { fileUrl } from './fileUrl';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: { gitea: [{ host: 'gitea.example' }] },
  }),
);

describe('fileUrl', () => {
  it.each([
    [
      'https://github.com/acme/data/blob/main',
      'https://github.com/acme/data/tree/main/a%20b/c%23.odps.yaml',
    ],
    [
      'https://gitlab.com/acme/group/data/-/tree/main/sales/',
      'https://gitlab.com/acme/group/data/-/blob/main/sales/a%20b/c%23.odps.yaml',
    ],
    [
      'https://gitea.example/acme/data/src/branch/main',
      'https://gitea.example/acme/data/src/branch/main/a%20b/c%23.odps.yaml',
    ],
    [
      'https://bitbucket.org/acme/data/src/main/sales',
      'https://bitbucket.org/acme/data/src/main/sales/a%20b/c%23.odps.yaml',
    ],
  ])('knows the files of %s', (folderUrl, expected) => {
    expect(fileUrl({ integrations, folderUrl, path: 'a b/c#.odps.yaml' })).toBe(
      expected,
    );
  });

  it('knows the files of hosts that have the path in the query', () => {
    expect(
      fileUrl({
        integrations,
        folderUrl:
          'https://dev.azure.com/acme/p/_git/data?path=/sales&version=GBmain',
        path: 'a/b.odps.yaml',
      }),
    ).toBe(
      'https://dev.azure.com/acme/p/_git/data?path=%2Fsales%2Fa%2Fb.odps.yaml&version=GBmain',
    );
  });
});
