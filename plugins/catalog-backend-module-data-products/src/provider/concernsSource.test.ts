import type { CatalogScmEvent } from '@backstage/plugin-catalog-node/alpha';
import { concernsSource } from './concernsSource';
import { matchesPatterns } from './matchesPatterns';

const repository = 'https://github.com/acme/data';
const matches = matchesPatterns(['**/*.odps.yaml']);

describe('concernsSource', () => {
  it.each([
    ['a file below', 'location.updated', '/blob/main/sales/a.odps.yaml', true],
    [
      'a file as part of the tree',
      'location.deleted',
      '/tree/main/sales/a.odps.yaml',
      true,
    ],
    [
      'a file of another kind',
      'location.updated',
      '/blob/main/sales/a.ts',
      false,
    ],
    [
      'a file beside',
      'location.created',
      '/blob/main/salesman/a.odps.yaml',
      false,
    ],
    [
      'a file of another branch',
      'location.created',
      '/blob/next/sales/a.odps.yaml',
      false,
    ],
    ['the repository', 'repository.updated', '', true],
    ['another repository', 'repository.updated', '-old', false],
  ] as const)('hears of %s', (_, type, path, expected) => {
    const event: CatalogScmEvent = { type, url: `${repository}${path}` };
    expect(
      concernsSource({ event, url: `${repository}/tree/main/sales/`, matches }),
    ).toBe(expected);
  });

  it('hears of a file that moves in or out', () => {
    const inside = `${repository}/blob/main/sales/a.odps.yaml`;
    const outside = `${repository}/blob/main/a.odps.yaml`;
    for (const [fromUrl, toUrl] of [
      [inside, outside],
      [outside, inside],
    ]) {
      expect(
        concernsSource({
          event: { type: 'location.moved', fromUrl, toUrl },
          url: `${repository}/tree/main/sales`,
          matches,
        }),
      ).toBe(true);
    }
  });
});
