import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { passTime } from '../__testUtils__/passTime';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const orders = 'api:default/orders';
/** A file that was just read may belong to a location that is not known yet. */
const settled = { seconds: 21 };
const loud = { name: 'Mallory’s', version: '99.0.0', status: 'active' };

/** A contract written as an entity of the catalog. */
function native(name: string, fields: Parameters<typeof odcs>[0]): string {
  return `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: ${name}, title: ${fields.name} }
spec:
  type: data-contract
  lifecycle: active
  owner: user:default/mallory
  definition: |
    ${odcs(fields).replaceAll('\n', '\n    ')}
`;
}

describe.each(createTestDatabases().eachSupportedId())(
  'What is another’s, on %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });
    const stranger = (name: string) =>
      company.forge.url
        .replace('/tree/', '/blob/')
        .concat(`/strangers/${name}`);
    const write = (name: string, text: string) =>
      company.repository.addContent({ [`strangers/${name}`]: text });
    const titleOf = async (ref: string) =>
      (await company.catalog.entity(ref))?.metadata.title;

    /** The catalog goes on for some turns. */
    async function titlesMeanwhile(ref: string): Promise<Set<unknown>> {
      const titles = new Set<unknown>();
      for (let turn = 0; turn < 16; turn++) {
        await new Promise(resolve => setTimeout(resolve, 300));
        await company.catalog.run('catalog_orphan_cleanup');
        if (turn % 5 === 4) await company.keep();
        titles.add(await titleOf(ref));
      }
      return titles;
    }

    const conflicts = () => company.catalog.problems('?kind=conflict');

    it.each([
      [
        'a contract',
        orders,
        'orders.odcs.yaml',
        odcs,
        odcs({ id: 'orders', ...loud }),
      ],
      [
        'a contract, with a native entity',
        orders,
        'orders.odcs.yaml',
        odcs,
        native('orders', { id: 'orders', ...loud }),
      ],
      [
        'a contract by another spelling of its id',
        orders,
        'orders.odcs.yaml',
        odcs,
        odcs({ id: 'ORDERS', ...loud }),
      ],
      [
        'a product',
        'dataproduct:default/orders',
        'orders.odps.yaml',
        odps,
        odps({ id: 'orders', ...loud }),
      ],
    ] as const)('stays another’s: %s', async (_, ref, path, write_, text) => {
      company.repository.addContent({
        [path]: write_({ id: 'orders', name: 'Ours', status: 'draft' }),
      });
      await company.start();
      await company.run();
      await eventually(() => company.catalog.entity(ref));
      const before = await company.catalog.entity(ref);

      write('orders.yaml', text);
      const id = await company.catalog.register(stranger('orders.yaml'));
      const [problem] = await eventually(async () => {
        const found = await conflicts();
        return found.length > 0 && found;
      });
      expect(await titlesMeanwhile(ref)).toEqual(new Set(['Ours']));
      const after = await company.catalog.entity(ref);
      expect(after?.metadata.uid).toBe(before?.metadata.uid);
      expect(after?.metadata.annotations).toEqual(before?.metadata.annotations);
      expect(problem).toMatchObject({
        place: expect.stringContaining('/strangers/orders.yaml'),
        entityRefs: [ref],
        findings: [{ severity: 'error', rule: 'id-of-another-source' }],
        shows: { what: 'other-file', place: expect.stringContaining(path) },
      });

      await company.catalog.unregister(id);
      passTime(settled);
      await eventually(async () => {
        await company.catalog.run('data-products-drop-claims');
        return (await conflicts()).length === 0;
      });
      expect(await titleOf(ref)).toBe('Ours');
    });

    it('comes back to a provider, though somebody registered it first and their file does not change', async () => {
      write('orders.yaml', odcs({ id: 'orders', ...loud }));
      await company.start();
      await company.catalog.register(stranger('orders.yaml'));
      await company.titleBecomes(orders, loud.name);

      company.repository.addContent({
        'orders.odcs.yaml': odcs({ id: 'orders', name: 'Ours' }),
      });
      await company.run();
      await company.titleBecomes(orders, 'Ours');
      expect(await titlesMeanwhile(orders)).toEqual(new Set(['Ours']));
      const { annotations } = (await company.catalog.entity(orders))!.metadata;
      expect(annotations?.['backstage.io/managed-by-location']).toBe(
        `url:${company.forge.fileUrl('orders.odcs.yaml')}`,
      );
      expect(await conflicts()).toMatchObject([
        { place: expect.stringContaining('strangers') },
      ]);
    });

    it('stays with whoever registered it first, until they unregister it', async () => {
      write(
        'first.yaml',
        odcs({ id: 'orders', name: 'First', status: 'draft' }),
      );
      write('second.yaml', odcs({ id: 'orders', ...loud }));
      await company.start();
      const first = await company.catalog.register(stranger('first.yaml'));
      await company.titleBecomes(orders, 'First');
      await company.catalog.register(stranger('second.yaml'));
      await eventually(async () => (await conflicts()).length === 1);
      expect(await titlesMeanwhile(orders)).toEqual(new Set(['First']));

      await company.catalog.unregister(first);
      passTime(settled);
      await eventually(async () => {
        await company.catalog.run('data-products-drop-claims');
        return (await titleOf(orders)) === loud.name;
      });
      await eventually(async () => {
        await company.catalog.run('data-products-drop-claims');
        return (await conflicts()).length === 0;
      });
    });

    it('is not taken by a location that reads the file of another and one of its own', async () => {
      write(
        'first.yaml',
        odcs({ id: 'orders', name: 'First', status: 'draft' }),
      );
      write('own.yaml', odcs({ id: 'orders', ...loud }));
      write(
        'both.yaml',
        `apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: both }
spec:
  type: url
  targets: [${stranger('first.yaml')}, ${stranger('own.yaml')}]
`,
      );
      await company.start();
      await company.catalog.register(stranger('first.yaml'));
      await company.titleBecomes(orders, 'First');
      await company.catalog.run('data-products-note-sources');
      await company.catalog.register(stranger('both.yaml'));
      await eventually(async () => (await conflicts()).length === 1);
      expect(await titlesMeanwhile(orders)).toEqual(new Set(['First']));
    });

    it('is kept for the product that names it until that publishes it', async () => {
      company.repository.addContent({
        'shop.odps.yaml': odps({
          id: 'shop',
          more: 'outputPorts: [{ name: orders, version: 1.0.0, contractId: orders }]\n',
        }),
      });
      await company.start();
      await company.run();
      await eventually(() =>
        company.catalog.entity('dataproduct:default/shop'),
      );
      write('orders.yaml', odcs({ id: 'orders', ...loud }));
      await company.catalog.register(stranger('orders.yaml'));
      const found = await eventually(async () => {
        const all = await conflicts();
        return all.length > 0 && all;
      });
      expect(found).toMatchObject([
        {
          findings: [{ rule: 'id-kept-for-product', severity: 'error' }],
          shows: { what: 'nothing' },
        },
      ]);
      expect(await titlesMeanwhile(orders)).toEqual(new Set([undefined]));

      company.repository.addContent({
        'orders.odcs.yaml': odcs({ id: 'orders', name: 'Ours' }),
      });
      await company.run();
      await company.titleBecomes(orders, 'Ours');
      expect(await titlesMeanwhile(orders)).toEqual(new Set(['Ours']));
    });
  },
);
