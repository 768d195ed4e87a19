import { ConfigReader } from '@backstage/config';
import { readSourceGroups } from './readSourceGroups';

function read(together: unknown) {
  return readSourceGroups(
    new ConfigReader({
      catalog: { providers: { dataProducts: { company: { root: '/data' } } } },
      dataProducts: { sources: { together: together as [] } },
    }),
  );
}

describe('readSourceGroups', () => {
  it('counts each source by itself unless told otherwise', () => {
    const { groupOf, membersOf } = read(undefined);
    expect(groupOf('configuration')).toBe('configuration');
    expect(membersOf('configuration')).toEqual(['configuration']);
  });

  it('knows providers, the configuration and registered locations by the names that operators use', () => {
    const { groupOf, membersOf } = read([
      ['company', 'configuration', 'https://git.example/a.yaml', 'github-org'],
    ]);
    const ids = [
      'data-products:company',
      'configuration',
      'location url:https://git.example/a.yaml',
      'github-org',
    ];
    expect(new Set(ids.map(groupOf)).size).toBe(1);
    expect(membersOf('configuration')).toEqual(ids);
    expect(groupOf('data-products:other')).toBe('data-products:other');
  });

  it.each([
    ['company', 'dataProducts.sources.together must be'],
    [[['company']], 'dataProducts.sources.together[0] must be'],
    [[['company', 3]], 'dataProducts.sources.together[0] must be'],
    [
      [
        ['company', 'configuration'],
        ['company', 'x'],
      ],
      'dataProducts.sources.together[1]: company is in another list, too',
    ],
  ])('refuses %j with its path', (together, message) => {
    expect(() => read(together)).toThrow(message);
  });
});
