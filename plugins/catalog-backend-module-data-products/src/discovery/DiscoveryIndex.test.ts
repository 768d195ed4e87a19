import type {
  DataContractEntity,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { defaultConventions } from '@data-mesh/data-contract';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { entityWithContractFacts } from '../documents/contractEntity';
import { DocumentReader } from '../documents/DocumentReader';
import { readFile } from '../documents/readFile';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { ProcessingRun } from '../processing/ProcessingRun';
import { DatabaseDiscoveryStore } from './DatabaseDiscoveryStore';
import { DiscoveryIndex, INDEXED_KEY } from './DiscoveryIndex';

const conventions = defaultConventions;

function entityOf<T>(text: string): T {
  const location = { type: 'file', target: '/a.odps.yaml' };
  return readFile({ text, location }).entities[0].entity as unknown as T;
}

function newRun(): ProcessingRun {
  const cache = { get: async () => undefined, set: async () => {} };
  return ProcessingRun.of({ cache, keys: [INDEXED_KEY] });
}

describe.each(createTestDatabases().eachSupportedId())(
  'The index of discovery, as entities pass, in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createIndex() {
      const { knex, database } = await initDatabase(databases, databaseId);
      await DatabaseFileStore.create({ database });
      const store = await DatabaseDiscoveryStore.create({ database });
      const changed: string[] = [];
      const index = new DiscoveryIndex({
        store,
        documents: new DocumentReader({ conventions, now: () => new Date() }),
        contractChanged: contractRef => changed.push(contractRef),
        now: () => new Date('2026-01-01T10:00:00.000Z'),
      });
      return { knex, store, put: jest.spyOn(store, 'put'), index, changed };
    }

    it('knows an expected contract before its turn, and writes it once', async () => {
      const { store, put, index, changed } = await createIndex();
      const contract = entityWithContractFacts({
        entity: entityOf<DataContractEntity>(odcs({ id: 'orders-v1' })),
        facts: { personalData: 'yes' },
      });
      const product = entityOf<DataProductEntity>(
        odps({
          id: 'orders',
          more: 'outputPorts:\n  - { name: a, version: "1", contractId: orders-v1 }',
        }),
      );
      const contractRef = 'api:default/orders-v1';

      expect(await index.personalData(product, newRun())).toBe('unknown');
      await index.expect([contract]);
      expect(await index.personalData(product, newRun())).toBe('yes');
      expect(changed).toEqual([]);

      await index.update({ entity: contract, run: newRun() });
      expect(put).toHaveBeenCalledTimes(1);
      // Products that came before it are looked for all the same.
      expect(changed).toEqual([contractRef]);
      await index.expect([contract]);
      expect(put).toHaveBeenCalledTimes(1);

      // Whatever else the catalog made of it is what counts.
      const retitled = {
        ...contract,
        metadata: { ...contract.metadata, title: 'Ledger' },
      };
      await index.update({ entity: retitled, run: newRun() });
      expect(put).toHaveBeenCalledTimes(2);
      expect(
        await store.candidates({
          kind: 'contract',
          words: ['ledger'],
          limit: 10,
        }),
      ).toEqual([{ entityRef: contractRef, rank: 0 }]);
    });

    it('forgets what was expected under the name of something else', async () => {
      const { store, index, changed } = await createIndex();
      const contract = entityOf<DataContractEntity>(odcs({ id: 'orders-v1' }));
      const entityRefs = ['api:default/orders-v1'];
      await index.expect([contract]);
      expect((await store.facts({ entityRefs })).size).toBe(1);

      await index.remove(
        { ...contract, spec: { ...contract.spec, type: 'openapi' } },
        newRun(),
      );
      expect((await store.facts({ entityRefs })).size).toBe(0);
      expect(changed).toEqual(entityRefs);
    });

    it('keeps what is expected until its time is over, if the catalog does not know it', async () => {
      const { knex, store, index } = await createIndex();
      await knex.schema.createTable('refresh_state', table => {
        table.text('entity_ref');
      });
      const contract = entityOf<DataContractEntity>(odcs({ id: 'orders-v1' }));
      const entityRefs = ['api:default/orders-v1'];
      const goneAt = (now: string) => store.forgetGone({ entityRefs, now });

      await index.expect([contract]);
      expect(await goneAt('2026-01-01T10:59:00.000Z')).toEqual([]);
      expect(await goneAt('2026-01-01T11:01:00.000Z')).toEqual(entityRefs);

      // It comes, as announced, and goes: from then on the catalog is believed.
      await index.expect([contract]);
      await knex('refresh_state').insert({ entity_ref: entityRefs[0] });
      await index.update({ entity: contract, run: newRun() });
      expect(await goneAt('2026-01-01T10:10:00.000Z')).toEqual([]);
      await knex('refresh_state').delete();
      expect(await goneAt('2026-01-01T10:20:00.000Z')).toEqual(entityRefs);
    });

    it('knows an expected product as its contracts will have it, and writes it once', async () => {
      const { store, put, index } = await createIndex();
      const contract = entityWithContractFacts({
        entity: entityOf<DataContractEntity>(
          odcs({
            id: 'orders-v1',
            more: 'schema: [{ name: parcels, properties: [{ name: weight }] }]',
          }),
        ),
        facts: { personalData: 'yes' },
      });
      const product = entityOf<DataProductEntity>(
        odps({
          id: 'orders',
          more: 'outputPorts:\n  - { name: a, version: "1", contractId: orders-v1 }',
        }),
      );
      const turn = async () => {
        const run = newRun();
        const personalData = await index.personalData(product, run);
        const spec = { ...product.spec, personalData };
        await index.update({ entity: { ...product, spec }, run });
        return personalData;
      };

      await index.expect([product, contract]);
      expect(put).toHaveBeenCalledTimes(2);
      expect(
        await store.candidates({
          kind: 'product',
          words: ['parcels'],
          limit: 10,
        }),
      ).toEqual([{ entityRef: 'dataproduct:default/orders', rank: 2 }]);

      expect(await turn()).toBe('yes');
      expect(put).toHaveBeenCalledTimes(2);

      // The contract is another one when the turn of the product comes.
      await index.expect([
        { ...contract, spec: { ...contract.spec, personalData: 'no' } },
      ]);
      expect(await turn()).toBe('no');
      expect(put).toHaveBeenCalledTimes(4);
      expect(
        await store.stale({ contractRefs: ['api:default/orders-v1'] }),
      ).toEqual([]);
    });

    it('forgets on the next turn what was expected and did not come', async () => {
      const { store, put, index, changed } = await createIndex();
      const contract = entityWithContractFacts({
        entity: entityOf<DataContractEntity>(odcs({ id: 'orders-v1' })),
        facts: { personalData: 'no' },
      });
      const kept = new Map<string, unknown>();
      const turn = () =>
        index.update({
          entity: contract,
          run: ProcessingRun.of({
            cache: {
              get: async <T>(key: string) => kept.get(key) as T | undefined,
              set: async (key: string, value: unknown) => {
                kept.set(key, value);
              },
            },
            keys: [INDEXED_KEY],
          }),
        });
      await turn();
      await turn();
      expect(put).toHaveBeenCalledTimes(1);

      // The catalog did not take it, for the entity is somebody else's.
      await index.expect([
        { ...contract, spec: { ...contract.spec, personalData: 'yes' } },
      ]);
      changed.length = 0;
      await turn();
      expect(changed).toEqual(['api:default/orders-v1']);
      const facts = await store.facts({
        entityRefs: ['api:default/orders-v1'],
      });
      expect(facts.get('api:default/orders-v1')?.personalData).toBe('no');
    });
  },
);
