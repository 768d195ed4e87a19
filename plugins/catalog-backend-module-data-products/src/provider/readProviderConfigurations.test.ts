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
        removals: { share: 0.2, most: 5, confirmAfterMilliseconds: 3_600_000 },
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
    [{ share: 0.5 }, 0.5, 5, 3_600_000],
    [{ most: 0, confirmAfter: 'PT0S' }, 0.2, 0, 0],
    [{ confirmAfter: { days: 1 } }, 0.2, 5, 86_400_000],
    [{ confirmAfter: '90m' }, 0.2, 5, 5_400_000],
    [{ share: 1, confirmAfter: 'never' }, 1, 5, undefined],
  ])(
    'takes for many at once what %j says',
    (removals, share, most, confirmAfterMilliseconds) => {
      expect(read({ company: { root: '.', removals } })[0].removals).toEqual({
        share,
        most,
        confirmAfterMilliseconds,
      });
    },
  );

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
    [{ root: '.', removals: 5 }, 'company.removals'],
    [{ root: '.', removals: { shares: 1 } }, 'company.removals.shares is no'],
    [{ root: '.', removals: { share: 20 } }, 'company.removals.share must'],
    [{ root: '.', removals: { most: 1.5 } }, 'company.removals.most must'],
    [{ root: '.', removals: { most: -1 } }, 'company.removals.most must'],
    [
      { root: '.', removals: { confirmAfter: 'soon' } },
      'company.removals.confirmAfter must',
    ],
    [
      { root: '.', removals: { confirmAfter: { hours: -1 } } },
      'company.removals.confirmAfter must',
    ],
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
