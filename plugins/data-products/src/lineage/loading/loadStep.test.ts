import {
  contract,
  exampleCatalog,
  product,
} from '../__testUtils__/exampleMesh';
import { loadStep } from './loadStep';

function hubOf(readers: number) {
  return exampleCatalog([
    product('Hub', { offers: ['hub-v1'] }),
    contract('hub-v1'),
    ...Array.from({ length: readers }, (_, index) =>
      product(`Reader ${index + 1}`, { reads: ['hub-v1'] }),
    ),
  ]);
}

describe('loading one step', () => {
  it('asks for 700 readers in three requests, after one for the contract', async () => {
    const { catalogApi, requests, entity } = hubOf(700);
    const at = [{ entity: entity('Hub'), direction: 'downstream' as const }];
    const loaded = await loadStep({
      catalog: catalogApi,
      known: new Map(),
      at,
    });

    expect(loaded.size).toBe(701);
    expect(
      requests.mock.calls.map(([{ entityRefs }]) => entityRefs.length),
    ).toEqual([1, 300, 300, 100]);
  });

  it('leaves what is beyond 3,000 for the next time, and goes on there', async () => {
    const { catalogApi, entity } = hubOf(3100);
    const at = [{ entity: entity('Hub'), direction: 'downstream' as const }];
    const first = await loadStep({ catalog: catalogApi, known: new Map(), at });
    const second = await loadStep({ catalog: catalogApi, known: first, at });

    expect(first.size).toBe(3001);
    expect(second.size).toBe(100);
  });

  it('asks nothing where everything is known', async () => {
    const { catalogApi, requests, entity } = hubOf(2);
    const at = [{ entity: entity('Hub'), direction: 'downstream' as const }];
    const known = await loadStep({ catalog: catalogApi, known: new Map(), at });
    requests.mockClear();
    await loadStep({ catalog: catalogApi, known, at });

    expect(requests).not.toHaveBeenCalled();
  });
});
