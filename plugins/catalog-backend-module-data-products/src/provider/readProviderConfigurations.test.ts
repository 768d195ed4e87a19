import { ConfigReader } from '@backstage/config';
import { readProviderConfigurations } from './readProviderConfigurations';

const read = (dataProducts: object) =>
  readProviderConfigurations(
    new ConfigReader({ catalog: { providers: { dataProducts } } }),
  );

describe('catalog.providers.dataProducts', () => {
  it('needs an address or a folder only', () => {
    expect(
      read({
        company: { target: 'https://github.com/acme/data/tree/main' },
        workspace: { root: '../../examples' },
      }),
    ).toEqual([
      {
        id: 'company',
        path: 'catalog.providers.dataProducts.company',
        source: {
          type: 'repository',
          url: 'https://github.com/acme/data/tree/main',
        },
        patterns: ['**/*.{odps,odcs}.{yaml,yml,json}'],
        schedule: { frequency: { minutes: 30 }, timeout: { minutes: 10 } },
      },
      expect.objectContaining({
        source: { type: 'folder', root: '../../examples' },
        schedule: { frequency: { minutes: 1 }, timeout: { minutes: 10 } },
      }),
    ]);
    expect(readProviderConfigurations(new ConfigReader({}))).toEqual([]);
  });

  it('takes the pattern from the end of an address, and a schedule in parts', () => {
    const [provider] = read({
      company: {
        target:
          'https://bitbucket.acme.com/projects/A/repos/b/browse/products/**/*.{odps,odcs}.yaml?at=main',
        schedule: { frequency: { seconds: 5 } },
      },
    });
    expect(provider).toMatchObject({
      source: {
        url: 'https://bitbucket.acme.com/projects/A/repos/b/browse/products?at=main',
      },
      patterns: ['**/*.{odps,odcs}.yaml'],
      schedule: { frequency: { seconds: 5 }, timeout: { minutes: 10 } },
    });
  });

  it.each([
    [{}, 'company must have either target'],
    [{ target: 'https://a.example', root: '.' }, 'company must have either'],
    [{ target: 'git@github.com:acme/data.git' }, 'company.target must be'],
    [{ target: 'https://me:pw@a.example/b' }, 'company.target must not hold'],
    [{ target: 'https://a.example/b?path=/*.yaml' }, 'company.target has a'],
    [{ target: 17 }, 'company.target'],
    [{ root: '.', pattern: '*' }, 'company.pattern is no setting'],
    [{ root: '.', patterns: [] }, 'company.patterns must name'],
    [{ root: '.', patterns: '../*.yaml' }, 'company.patterns: "../*.yaml"'],
    [{ root: '.', patterns: ['/etc/*'] }, 'company.patterns: "/etc/*"'],
    [
      { target: 'https://a.example/b/*.yaml', patterns: '*.json' },
      'company.patterns must be left out',
    ],
    [{ root: '.', schedule: { frequency: 'often' } }, 'company.schedule'],
  ])(
    'stops the start for %j with the path of what is wrong',
    (value, message) => {
      expect(() => read({ company: value })).toThrow(message);
    },
  );

  it('stops the start for a name that is none', () => {
    expect(() => read({ 'a%': { root: '.' } })).toThrow(
      'catalog.providers.dataProducts.a%',
    );
  });
});
