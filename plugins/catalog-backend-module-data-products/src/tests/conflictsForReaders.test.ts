import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import type { FileProblemPage } from '@data-mesh/backstage-plugin-data-products-common';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { createReaderPermissions } from '../__testUtils__/readerPermissions';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const mei = 'user:default/mei';
const mallory = 'user:default/mallory';
const operator = 'user:default/operator';
const ownedByMei = `customProperties: [{ property: owner, value: '${mei}' }]\n`;
const person = (name: string) => `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ${name} }
spec: { memberOf: [] }
`;

describe.each(createTestDatabases().eachSupportedId())(
  'A conflict with another source, on %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });
    const { factory, allowAll, hide, showOnly } = createReaderPermissions();

    const seenBy = async (user: string, query = '') => {
      const response = await request(company.catalog.server)
        .get(`/api/catalog/data-products/files/problems${query}`)
        .set('authorization', mockCredentials.user.header(user));
      return (response.body as FileProblemPage).items.map(
        ({ entityRefs, findings }) => [entityRefs[0], findings[0].rule],
      );
    };

    it('is for those to know who decide, and for readers of the whole catalog', async () => {
      allowAll();
      company.repository.addContent({
        'orders.odcs.yaml': odcs({ id: 'orders', more: ownedByMei }),
        'shop.odps.yaml': odps({
          id: 'shop',
          more: `${ownedByMei}outputPorts: [{ name: returns, version: 1.0.0, contractId: returns }]\n`,
        }),
        'theirs/orders.yaml': odcs({ id: 'orders', name: 'Theirs' }),
        'theirs/returns.yaml': odcs({ id: 'returns', name: 'Theirs' }),
        // Of one source: whoever reads the entity may know of both files.
        'one.odcs.yaml': odcs({ id: 'stock', name: 'Stock' }),
        'two.odcs.yaml': odcs({ id: 'stock', name: 'Stock, too' }),
      });
      await company.start({
        files: {
          'people.yaml': [person('mei'), person('mallory')].join('---\n'),
        },
        locations: ['people.yaml'],
        features: [dataProductsModule, factory],
        config: {
          integrations: company.forge.integrations,
          dataProducts: { operators: [operator] },
        },
      });
      await eventually(() => company.catalog.entity(mei));
      await company.run();
      for (const ref of ['dataproduct:default/shop', 'api:default/orders']) {
        await eventually(async () =>
          (
            await company.catalog.entity(ref)
          )?.relations?.some(({ targetRef }) => targetRef === mei),
        );
      }
      const browser = company.forge.url.replace('/tree/', '/blob/');
      const theirs = `url:${company.forge.url}/theirs/orders.yaml`;
      await company.catalog.register(`${browser}/theirs/orders.yaml`);
      await company.catalog.register(`${browser}/theirs/returns.yaml`);
      await eventually(
        async () => (await company.catalog.problems()).length === 3,
      );

      const acrossSources = [
        ['api:default/orders', 'id-of-another-source'],
        ['api:default/returns', 'id-kept-for-product'],
      ];
      const withinOne = [['api:default/stock', 'conflicting-id']];
      const sorted = async (user: string, query?: string) =>
        (await seenBy(user, query)).sort();
      expect(await sorted(mallory)).toEqual([...acrossSources, ...withinOne]);

      // All entities, yet by a condition: of the whole catalog nobody is sure.
      const each = catalogConditions.isEntityKind({
        kinds: ['API', 'DataProduct', 'User', 'Location'],
      });
      showOnly(each);
      expect(await sorted(mallory)).toEqual(withinOne);
      expect(await sorted(mei)).toEqual([...acrossSources, ...withinOne]);
      expect(await sorted(operator)).toEqual([...acrossSources, ...withinOne]);
      const ofOrders = '?entityRef=api:default/orders';
      expect(await sorted(mallory, ofOrders)).toEqual([]);
      expect(await sorted(mei, ofOrders)).toEqual([acrossSources[0]]);

      // Nor is a file that cannot be read any more on the page of what it wanted.
      const statusOfOrders = async () => {
        const { body } = await request(company.catalog.server)
          .get(
            '/api/catalog/data-products/statuses?entityRef=api:default/orders',
          )
          .set('authorization', mockCredentials.user.header(mallory));
        return body.statuses['api:default/orders'].reasons;
      };
      const before = await statusOfOrders();
      company.repository.addContent({ 'theirs/orders.yaml': 'id: [orders' });
      allowAll();
      const unreadable = await eventually(async () => {
        const found = await company.catalog.problems('?kind=unreadable');
        return found.length > 0 && found;
      });
      expect(unreadable).toMatchObject([{ place: theirs, entityRefs: [] }]);
      showOnly(each);
      expect(await sorted(mallory, '?kind=unreadable')).toEqual([]);
      expect(await sorted(mei, ofOrders)).toEqual([acrossSources[0]]);
      expect(await statusOfOrders()).toEqual(before);

      // Who decides about everything, decides about what they may read, and about what nobody has.
      hide('orders', 'stock');
      expect(await sorted(operator)).toEqual([acrossSources[1]]);
      const decided = await request(company.catalog.server)
        .post('/api/catalog/data-products/files/hand-overs')
        .set('authorization', mockCredentials.user.header(operator))
        .send({ entityRef: 'api:default/orders', place: theirs });
      expect(decided.status).toBe(403);
      expect(decided.text).not.toContain(theirs);
    });
  },
);
