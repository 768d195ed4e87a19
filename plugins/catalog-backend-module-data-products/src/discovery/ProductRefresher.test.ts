import { mockServices } from '@backstage/backend-test-utils';
import { ProductRefresher } from './ProductRefresher';

const contractRef = 'api:default/orders-v1';
const productRef = 'dataproduct:default/orders';
const key = 'data-products:product:dataproduct:default/orders';

async function createRefresher(
  stale: () => Promise<{ productRef: string; contractRef: string }[]>,
) {
  const refreshed: string[][] = [];
  const refresher = new ProductRefresher({
    store: { stale },
    logger: mockServices.logger.mock(),
  });
  await refresher.connect({
    applyMutation: async () => {},
    refresh: async ({ keys }) => {
      refreshed.push(keys);
    },
  });
  return { refresher, refreshed };
}

describe('ProductRefresher', () => {
  it('asks again for a contract that changes while it is asking', async () => {
    let hasChanged = false;
    const { refresher, refreshed } = await createRefresher(async () => {
      if (hasChanged) return [{ productRef, contractRef }];
      // Behind the state that the answer is about.
      hasChanged = true;
      refresher.contractChanged(contractRef);
      return [];
    });
    refresher.contractChanged(contractRef);

    await refresher.refresh();
    expect(refreshed).toEqual([]);
    await refresher.refresh();
    expect(refreshed).toEqual([[key]]);
  });

  it('loses no contract to a database that does not answer', async () => {
    let fails = true;
    const { refresher, refreshed } = await createRefresher(async () => {
      if (fails) throw new Error('connection lost');
      return [{ productRef, contractRef }];
    });
    refresher.contractChanged(contractRef);

    await expect(refresher.refresh()).rejects.toThrow('connection lost');
    fails = false;
    await refresher.refresh();
    expect(refreshed).toEqual([[key]]);
  });

  it('gives up in the end on a product that never comes', async () => {
    let asked = 0;
    const { refresher } = await createRefresher(async () => {
      asked += 1;
      return [{ productRef, contractRef }];
    });
    refresher.contractChanged(contractRef);
    for (let turn = 0; turn < 100; turn += 1) await refresher.refresh();
    expect(asked).toBe(41);
  });
});
