import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const orders = 'api:default/orders';
const mei = 'user:default/mei';
const ownedByMei = `customProperties:
  - { property: businessOwner, value: '${mei}' }
  - { property: owner, value: '${mei}' }
`;
const person = (name: string) => `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ${name} }
spec: { memberOf: [] }
`;

describe.each(createTestDatabases().eachSupportedId())(
  'An owner who accepts another source, on %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });
    const path = '/api/catalog/data-products/files/hand-overs';
    const as = (user: string) => mockCredentials.user.header(user);
    const decide = (user: string, body: object) =>
      request(company.catalog.server)
        .post(path)
        .set('authorization', as(user))
        .send(body);
    const permitted = async (user: string, entityRef: string) => {
      const { body } = await request(company.catalog.server)
        .get(path)
        .query({ entityRef })
        .set('authorization', as(user));
      return body.permitted;
    };

    async function start() {
      await company.start({
        files: {
          'people.yaml': [person('mei'), person('mallory')].join('---\n'),
        },
        locations: ['people.yaml'],
        config: {
          integrations: company.forge.integrations,
          dataProducts: { operators: ['user:default/operator'] },
        },
      });
      await eventually(() => company.catalog.entity(mei));
      await company.run();
    }

    /** Somebody's file wants what the company's repository holds. */
    async function contest(): Promise<string> {
      company.repository.addContent({
        'moved/orders.yaml': odcs({
          id: 'orders',
          name: 'Moved',
          version: '2.0.0',
        }),
      });
      await company.catalog.register(
        company.forge.url
          .replace('/tree/', '/blob/')
          .concat('/moved/orders.yaml'),
      );
      const [problem] = await eventually(async () => {
        const found = await company.catalog.problems('?kind=conflict');
        return found.length > 0 && found;
      });
      return problem.place;
    }

    it('hands it over with its history; nobody else can', async () => {
      company.repository.addContent({
        'orders.odcs.yaml': odcs({
          id: 'orders',
          name: 'Ours',
          more: ownedByMei,
        }),
      });
      await start();
      await eventually(async () =>
        (
          await company.catalog.entity(orders)
        )?.relations?.some(({ targetRef }) => targetRef === mei),
      );
      const { uid } = (await company.catalog.entity(orders))!.metadata;
      const contested = await contest();

      expect(await permitted('user:default/mallory', orders)).toEqual([]);
      await decide('user:default/mallory', {
        entityRef: orders,
        place: contested,
      }).expect(403);
      expect(await permitted(mei, orders)).toEqual([orders]);
      await decide(mei, {
        entityRef: orders,
        place: 'url:https://elsewhere',
      }).expect(404);
      await decide(mei, { entityRef: 'orders', place: contested }).expect(400);
      const { body } = await decide(mei, {
        entityRef: orders,
        place: contested,
      }).expect(201);
      expect(body).toMatchObject({ entityRef: orders, decidedBy: mei });

      await company.titleBecomes(orders, 'Moved');
      expect(await company.absences(orders)).toBe(0);
      const moved = await company.catalog.entity(orders);
      expect(moved?.metadata.title).toBe('Moved');
      expect(moved?.metadata.uid).toBe(uid);
      const { body: versions } = await request(company.catalog.server)
        .get('/api/catalog/data-products/versions')
        .query({ entityRef: orders });
      expect(
        versions.versions.map(({ version }: { version: string }) => version),
      ).toEqual(['2.0.0', '1.0.0']);
      expect(await company.catalog.problems('?kind=conflict')).toMatchObject([
        { place: expect.stringContaining('orders.odcs.yaml') },
      ]);
    });

    it('may be one whose product names what nobody has published, or an operator', async () => {
      company.repository.addContent({
        'shop.odps.yaml': odps({
          id: 'shop',
          more: `${ownedByMei}outputPorts: [{ name: orders, version: 1.0.0, contractId: orders }]\n`,
        }),
      });
      await start();
      await eventually(async () =>
        (
          await company.catalog.entity('dataproduct:default/shop')
        )?.relations?.some(({ targetRef }) => targetRef === mei),
      );
      const contested = await contest();
      expect(contested).toContain('moved/orders.yaml');
      expect(await permitted('user:default/mallory', orders)).toEqual([]);
      expect(await permitted('user:default/operator', orders)).toEqual([
        orders,
      ]);
      expect(await permitted(mei, orders)).toEqual([orders]);
      await decide(mei, { entityRef: orders, place: contested }).expect(201);
      await company.titleBecomes(orders, 'Moved');
    });

    it('is not somebody whose own product names what is hidden or another’s', async () => {
      company.repository.addContent({
        'orders.odcs.yaml': odcs({ id: 'orders', name: 'Ours' }),
        'strangers/shop.yaml': odps({
          id: 'shop',
          more: `customProperties: [{ property: businessOwner, value: 'user:default/mallory' }]\noutputPorts: [{ name: orders, version: 1.0.0, contractId: orders }]\n`,
        }),
      });
      await start();
      await company.catalog.register(
        company.forge.url
          .replace('/tree/', '/blob/')
          .concat('/strangers/shop.yaml'),
      );
      await eventually(async () =>
        (
          await company.catalog.entity('dataproduct:default/shop')
        )?.relations?.some(
          ({ targetRef }) => targetRef === 'user:default/mallory',
        ),
      );
      const contested = await contest();
      expect(await permitted('user:default/mallory', orders)).toEqual([]);
      await decide('user:default/mallory', {
        entityRef: orders,
        place: contested,
      }).expect(403);
    });
  },
);
