import { renameSync, rmSync } from 'node:fs';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const orders = 'dataproduct:default/orders';

describe.each(createTestDatabases().eachSupportedId())(
  'Providers of files, on %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });

    it('take every standard file of a repository, with links to it, and read it again when it has changed only', async () => {
      company.repository.addContent({
        'orders.odps.yaml': odps({ id: 'orders' }),
        'sales/a b/returns.odcs.yml': odcs({ id: 'returns' }),
        'sales/ledger.odcs.json': JSON.stringify({
          apiVersion: 'v3.1.0',
          kind: 'DataContract',
          id: 'ledger',
          version: '1.0.0',
          status: 'active',
        }),
        'catalog-info.yaml': 'kind: Component',
      });
      const { entity, entities, problems } = await company.start();
      await company.run();
      await eventually(() => entity('api:default/returns'));
      await eventually(() => entity('api:default/ledger'));
      const product = await eventually(() => entity(orders));
      const place = `url:${company.forge.fileUrl('orders.odps.yaml')}`;
      expect(product.metadata.annotations).toMatchObject({
        [ANNOTATION_LOCATION]: place,
        [ANNOTATION_ORIGIN_LOCATION]: `url:${company.forge.url}`,
        [ANNOTATION_SOURCE_LOCATION]: `url:${company.forge.url}/`,
        [ANNOTATION_VIEW_URL]: company.forge.fileUrl('orders.odps.yaml'),
      });
      expect(
        (await entity('api:default/returns'))?.metadata.annotations?.[
          ANNOTATION_VIEW_URL
        ],
      ).toBe(company.forge.fileUrl('sales/a%20b/returns.odcs.yml'));
      expect(await entities()).toHaveLength(3);
      expect(await problems()).toEqual([]);

      await company.run();
      expect(company.forge.archives).toBe(1);
      company.repository.addContent({
        'orders.odps.yaml': odps({ id: 'orders', name: 'Renamed' }),
      });
      await company.run();
      await company.titleBecomes(orders, 'Renamed');
      expect(company.forge.archives).toBe(2);
    });

    it('settle files of one id as always, and keep a product that moves between files', async () => {
      company.repository.addContent({
        'a.odps.yaml': odps({ id: 'orders', name: 'Old', version: '1.0.0' }),
        'b.odps.yaml': odps({ id: 'orders', name: 'New', version: '2.0.0' }),
      });
      const { problems } = await company.start();
      await company.run();
      await company.titleBecomes(orders, 'New');
      const [conflict] = await problems();
      expect(conflict).toMatchObject({
        kind: 'conflict',
        place: `url:${company.forge.fileUrl('a.odps.yaml')}`,
      });

      rmSync(company.repository.resolve('b.odps.yaml'));
      await company.run();
      await company.titleBecomes(orders, 'Old');
      expect(await problems()).toEqual([]);

      renameSync(
        company.repository.resolve('a.odps.yaml'),
        company.repository.resolve('moved.odps.yaml'),
      );
      expect(await company.absences(orders)).toBe(0);
      await eventually(
        async () =>
          (
            await company.catalog.entity(orders)
          )?.metadata.annotations?.[ANNOTATION_LOCATION] ===
          `url:${company.forge.fileUrl('moved.odps.yaml')}`,
      );
    });

    it('keep a product that moves from a location to them, and back', async () => {
      const { entity, register, unregister } = await company.start({
        files: { 'a.odps.yaml': odps({ id: 'orders', name: 'File' }) },
        locations: ['a.odps.yaml'],
      });
      company.repository.addContent({ 'README.md': 'Nothing yet' });
      await company.titleBecomes(orders, 'File');

      // From the file to the provider.
      company.repository.addContent({
        'b.odps.yaml': odps({
          id: 'orders',
          name: 'Provided',
          version: '2.0.0',
        }),
      });
      rmSync(company.directory.resolve('a.odps.yaml'));
      expect(await company.absences(orders)).toBe(0);
      await eventually(
        async () =>
          (
            await entity(orders)
          )?.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] ===
          `url:${company.forge.url}`,
      );

      // From there to another location, and away from it again.
      company.repository.addContent({
        'other/c.odps.txt': odps({
          id: 'orders',
          name: 'Registered',
          version: '3.0.0',
        }),
      });
      const id = await register(company.forge.fileUrl('other/c.odps.txt'));
      expect(await company.absences(orders)).toBe(0);
      expect((await entity(orders))?.metadata.title).toBe('Provided');
      company.repository.addContent({ 'd.odps.yaml': odps({ id: 'another' }) });
      rmSync(company.repository.resolve('b.odps.yaml'));
      expect(await company.absences(orders)).toBe(0);
      // What the operator set up stands above it, though it cannot be read.
      await company.titleBecomes(orders, 'File');

      company.repository.addContent({
        'b.odps.yaml': odps({ id: 'orders', name: 'Back', version: '4.0.0' }),
      });
      await company.run();
      await company.titleBecomes(orders, 'Back');
      await unregister(id);
      await company.keep();
      await eventually(() => entity(orders));
      expect(await company.absences(orders)).toBe(0);
    });

    it('go on in another process where one stopped', async () => {
      company.repository.addContent({
        'a.odps.yaml': odps({ id: 'orders' }),
        'b.odps.yaml': odps({ id: 'returns' }),
      });
      await company.start();
      await company.run();
      await eventually(() => company.catalog.entity(orders));
      company.forge.behave('error');
      const replica = await company.startReplica();
      try {
        await company.run(replica);
        expect(await replica.problems()).toHaveLength(1);
        company.forge.behave('well');
        rmSync(company.repository.resolve('b.odps.yaml'));
        await company.run(replica);
        await eventually(
          async () => !(await replica.entity('dataproduct:default/returns')),
        );
        await company.run();
        expect(await company.catalog.entity(orders)).toBeDefined();
        expect(await company.catalog.problems()).toEqual([]);
      } finally {
        await replica.stop();
      }
    });
  },
);
