import { ANNOTATION_ORIGIN_LOCATION } from '@backstage/catalog-model';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import type { ContractVersionsPage } from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs } from '../__testUtils__/documents';
import { getJson } from '../__testUtils__/getJson';
import { createReaderPermissions } from '../__testUtils__/readerPermissions';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';
import { CatalogEntityHolders } from '../standing/CatalogEntityHolders';
import { CatalogRoots } from '../standing/CatalogRoots';
import { DatabaseStandingStore } from '../standing/DatabaseStandingStore';
import { DatabaseContractVersionStore } from '../versions/DatabaseContractVersionStore';
import { followHandOver } from '../versions/lives/followHandOver';

const ref = 'api:default/orders';
const contract = (version: string) => odcs({ id: 'orders', version });

describe.each(createTestDatabases().eachSupportedId())(
  'Versions of a contract that stays, in %s,',
  databaseId => {
    const databases = createTestDatabases();
    const company = useProvidedCatalog({ databaseId });
    const { allowAll, showOnly, factory } = createReaderPermissions();
    let knex: Knex;

    const numbers = async () => {
      const { versions } = await getJson<ContractVersionsPage>({
        catalog: company.catalog,
        path: `/api/catalog/data-products/versions?entityRef=${ref}`,
      });
      return versions.map(({ version }) => version);
    };
    const areVersions = (...expected: string[]) =>
      eventually(async () => {
        const found = await numbers();
        return found.join() === expected.join() && found;
      });
    /** Readers may read much, and not everything. */
    const allowMuch = () =>
      showOnly({
        not: catalogConditions.hasMetadata({ key: 'name', value: 'x' }),
      });
    const bring = async (version: string, file = 'orders.odcs.yaml') => {
      company.repository.addContent({ [file]: contract(version) });
      await company.run();
    };

    beforeEach(async () => {
      allowAll();
      knex = await databases.init(databaseId);
      await company.start({ knex, features: [dataProductsModule, factory] });
      await bring('1.0.0');
      await areVersions('1.0.0');
      allowMuch();
    });

    it('are those of all files of its source', async () => {
      await bring('0.9.0', 'older.odcs.yaml');
      await areVersions('0.9.0', '1.0.0');
      // Of the one that is shown, whichever the catalog has it from.
      await bring('1.1.0');
      expect(await areVersions('1.1.0', '0.9.0', '1.0.0')).toHaveLength(3);
    });

    // The catalog has it from the one that loses, and shows the other.
    it('are those of all files of one location', async () => {
      await company.catalog.stop();
      await company.start({
        knex: await databases.init(databaseId),
        features: [dataProductsModule, factory],
        files: {
          'b.odcs.yaml': contract('1.0.0'),
          'a.odcs.yaml': contract('0.9.0'),
        },
        locations: ['*.odcs.yaml'],
      });
      const sorted = async () => (await numbers()).sort().join();
      await eventually(async () => (await sorted()) === '0.9.0,1.0.0');
      company.directory.addContent({ 'b.odcs.yaml': contract('1.1.0') });
      await eventually(async () => (await sorted()) === '0.9.0,1.0.0,1.1.0');
      company.directory.addContent({ 'a.odcs.yaml': contract('0.9.1') });
      await eventually(
        async () => (await sorted()) === '0.9.0,0.9.1,1.0.0,1.1.0',
      );
      expect(await numbers()).toHaveLength(4);
    });

    it('are given at an upgrade to who holds it, and to nobody who takes it meanwhile', async () => {
      await bring('1.1.0');
      await areVersions('1.1.0', '1.0.0');
      const origin = (await company.catalog.entity(ref))!.metadata.annotations![
        ANNOTATION_ORIGIN_LOCATION
      ];
      const settle = () => company.catalog.run('data-products-settle-versions');
      await knex('data_products_versions').update({
        source: '',
        origin: 'url:of somebody before',
      });
      expect(await numbers()).toEqual([]);
      await settle();
      expect(await numbers()).toEqual([]);
      allowAll();
      expect(await numbers()).toEqual(['1.1.0', '1.0.0']);

      allowMuch();
      await knex('data_products_versions').update({ origin });
      await settle();
      expect(await numbers()).toEqual(['1.1.0', '1.0.0']);
    });

    it('follow a hand-over that was decided', async () => {
      const roots = new CatalogRoots({ knex });
      const holders = new CatalogEntityHolders({
        knex,
        roots,
        standing: new DatabaseStandingStore({ knex }),
        membersOf: id => [id],
      });
      const store = await DatabaseContractVersionStore.create({
        database: {
          getClient: async () => knex,
          migrations: { skip: true },
        },
      });
      const handOver = (from: string, to: string) =>
        followHandOver({ entityRef: ref, from, to, holders, store });
      await handOver('data-products:company', 'location url:elsewhere');
      expect(await numbers()).toEqual([]);
      await handOver('location url:elsewhere', 'data-products:company');
      expect(await numbers()).toEqual(['1.0.0']);
    });
  },
);
