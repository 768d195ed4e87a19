import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  entityFindings,
  unconfirmedClaims,
} from '@data-mesh/backstage-plugin-data-products-common';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { getJson } from '../__testUtils__/getJson';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const sales = 'domain:default/sales';
const team = 'group:default/sales-team';
const data = 'group:default/sales-data';
const mei = 'user:default/mei';
const mallory = 'user:default/mallory';
const operator = 'user:default/operator';
const member = 'user:default/member';
const path = '/api/catalog/data-products/files/confirmations';
const company = [
  'kind: User\nmetadata: { name: mei }\nspec: { memberOf: [sales-team] }',
  'kind: User\nmetadata: { name: member }\nspec: { memberOf: [sales-data] }',
  'kind: User\nmetadata: { name: mallory }\nspec: { memberOf: [] }',
  'kind: Group\nmetadata: { name: sales-team }\nspec: { type: team, children: [] }',
  'kind: Group\nmetadata: { name: sales-data }\nspec: { type: team, parent: sales-team, children: [] }',
  'kind: Domain\nmetadata: { name: sales, title: Sales }\nspec: { owner: sales-team }',
]
  .map(text => `apiVersion: backstage.io/v1alpha1\n${text}\n`)
  .join('---\n');
const ofSales = `domain: Sales\nteam: { name: sales-data }\n`;
const native = `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata:
  name: native
  annotations: { data-mesh.dev/unconfirmed: '[]' }
spec: { lifecycle: active, domain: sales, owner: sales-data, businessOwner: group:sales-team, outputPorts: [] }
`;

/** What a person and their groups own things as. */
const ownership: Record<string, string[]> = {
  [mei]: [mei, team],
  [member]: [member, data],
};
const userInfo = mockServices.userInfo.mock({
  getUserInfo: async credentials => {
    const { userEntityRef } = credentials.principal as {
      userEntityRef: string;
    };
    return {
      userEntityRef,
      ownershipEntityRefs: ownership[userEntityRef] ?? [userEntityRef],
    };
  },
});

describe.each(createTestDatabases().eachSupportedId())(
  'A domain that says where its documents come from, on %s,',
  databaseId => {
    const provided = useProvidedCatalog({ databaseId });
    const product = (name: string) => `dataproduct:default/${name}`;
    const entity = (ref: string) => provided.catalog.entity(ref);
    const claimsOf = async (ref: string) => {
      const found = await entity(ref);
      return found && unconfirmedClaims(found);
    };
    const isOfSales = (found: Entity | undefined) =>
      Boolean(
        found?.spec?.domain ||
          found?.spec?.owner ||
          found?.spec?.businessOwner ||
          found?.relations?.some(({ targetRef }) =>
            [sales, team, data].includes(targetRef),
          ),
      );
    const waiting = async () =>
      (await provided.catalog.problems('?kind=unconfirmed'))
        .flatMap(({ entityRefs }) => entityRefs)
        .sort();
    const decide = (user: string, body: object) =>
      request(provided.catalog.server)
        .post(path)
        .set('authorization', mockCredentials.user.header(user))
        .send(body);
    const permitted = async (user: string, entityRef: string) => {
      const { body } = await request(provided.catalog.server)
        .get(path)
        .query({ entityRef })
        .set('authorization', mockCredentials.user.header(user));
      return body.permitted;
    };
    const placeOf = (file: string) =>
      `url:${provided.forge.fileUrl(file).replace('/tree/', '/blob/')}`;

    const start = (domains?: object) =>
      provided.start({
        files: { 'company.yaml': company },
        locations: ['company.yaml'],
        features: [dataProductsModule, userInfo.factory],
        config: {
          integrations: provided.forge.integrations,
          dataProducts: { operators: [operator], ...(domains && { domains }) },
        },
      });
    const here = () => ({
      sales: { sources: [`${provided.forge.url}/sales`] },
    });
    const peopleAreThere = () =>
      eventually(async () => {
        const found = await entity(sales);
        const child = await entity(data);
        return (
          found?.relations?.some(({ targetRef }) => targetRef === team) &&
          child?.relations?.some(({ targetRef }) => targetRef === team)
        );
      });

    it('counts nothing from elsewhere, in no list and no relation, and says what it claims', async () => {
      provided.repository.addContent({
        'sales/orders.odps.yaml': odps({ id: 'orders', more: ofSales }),
        'mallory/fake.odps.yaml': odps({ id: 'fake', more: ofSales }),
        'mallory/fake.odcs.yaml': odcs({ id: 'fake-v1', more: ofSales }),
        'mallory/own.odps.yaml': odps({ id: 'own', more: 'domain: Own' }),
        'native.yaml': native,
      });
      await start(here());
      await peopleAreThere();
      await provided.run();
      await provided.catalog.register(
        `${provided.forge.url.replace('/tree/', '/blob/')}/native.yaml`,
      );
      await eventually(async () => isOfSales(await entity(product('orders'))));
      const expected = [
        'api:default/fake-v1',
        product('fake'),
        product('native'),
      ];
      await eventually(
        async () => (await waiting()).join() === expected.join(),
      );

      expect(await claimsOf(product('orders'))).toEqual([]);
      expect((await entity(product('own')))?.spec?.domain).toBe('Own');
      for (const ref of expected) {
        await eventually(async () => Boolean(await entity(ref)));
        const found = await entity(ref);
        expect([ref, isOfSales(found)]).toEqual([ref, false]);
        expect(entityFindings(found!)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ rule: 'unconfirmed-claim' }),
          ]),
        );
      }
      expect(await claimsOf(product('native'))).toEqual([
        { as: 'domain', ref: sales, state: 'waiting' },
        { as: 'owner', ref: data, state: 'waiting' },
        { as: 'businessOwner', ref: team, state: 'waiting' },
      ]);

      const list = (query: string) =>
        getJson<{ items: any[] }>({
          catalog: provided.catalog,
          path: `/api/catalog/data-products/discovery?kind=product${query}`,
        });
      const refs = async (query: string) =>
        (await list(query)).items.map(({ entityRef }) => entityRef);
      expect(await refs(`&domain=${sales}`)).toEqual([product('orders')]);
      expect(await refs(`&owner=${data}`)).toEqual([product('orders')]);
      const { items } = await list('');
      expect(items).toHaveLength(4);
      expect(
        items.find(({ entityRef }) => entityRef === product('fake')),
      ).toMatchObject({
        technicalOwner: { status: 'none' },
        unconfirmed: [
          { as: 'domain', ref: sales, state: 'waiting', title: 'Sales' },
          { as: 'owner', ref: data, state: 'waiting', title: 'sales-data' },
        ],
      });
    });

    it('confirms or refuses by those whose it is, each for what is theirs, and at once', async () => {
      provided.repository.addContent({
        'mallory/fake.odps.yaml': odps({ id: 'fake', more: ofSales }),
        'mallory/bad.odps.yaml': odps({ id: 'bad', more: ofSales }),
      });
      await start(here());
      await peopleAreThere();
      await provided.run();
      const [fake, bad] = [product('fake'), product('bad')];
      await eventually(
        async () => (await waiting()).join() === [bad, fake].join(),
      );
      await eventually(
        async () =>
          (await claimsOf(fake))?.length === 2 &&
          (await claimsOf(bad))?.length === 2,
      );
      const claims = [sales, data];
      const ofFake = {
        entityRef: fake,
        place: (await entity(fake))!.metadata.annotations![
          'backstage.io/managed-by-location'
        ],
        claims,
        decision: 'confirm',
      };

      expect(await permitted(mallory, fake)).toEqual([]);
      expect(await permitted(mei, fake)).toEqual([fake]);
      expect(await permitted(operator, fake)).toEqual([fake]);
      await decide(mallory, ofFake).expect(403);
      await decide(mei, { ...ofFake, place: placeOf('x.yaml') }).expect(409);
      await decide(mei, { ...ofFake, claims: [mei] }).expect(404);
      await decide(mei, { ...ofFake, entityRef: 'fake' }).expect(400);

      // Of the group, whose member knows nothing of the domain.
      const { body: first } = await decide(member, ofFake).expect(201);
      expect(first).toMatchObject({ claims: [data], decidedBy: member });
      await eventually(async () => (await claimsOf(fake))?.length === 1);
      expect((await entity(fake))?.spec?.owner).toBe(data);
      expect((await entity(fake))?.spec?.domain).toBeUndefined();
      expect(await waiting()).toContain(fake);

      const { body: second } = await decide(mei, ofFake).expect(201);
      expect(second.claims).toContain(sales);
      await eventually(async () => (await claimsOf(fake))?.length === 0);
      expect((await entity(fake))?.spec?.domain).toBe('Sales');
      expect(await waiting()).toEqual([bad]);

      const ofBad = {
        ...ofFake,
        entityRef: bad,
        place: ofFake.place.replace('fake', 'bad'),
        decision: 'refuse',
      };
      await decide(mei, ofBad).expect(201);
      await eventually(async () =>
        (await claimsOf(bad))?.every(({ state }) => state === 'refused'),
      );
      expect(await waiting()).toEqual([]);
      expect(isOfSales(await entity(bad))).toBe(false);
      expect(
        entityFindings((await entity(bad))!).map(({ message }) => message),
      ).toEqual(
        expect.arrayContaining([expect.stringContaining('was refused')]),
      );
      // Another replica, or this one after a restart, knows it as well.
      await provided.run();
      await new Promise(resolve => setTimeout(resolve, 3_000));
      expect(await claimsOf(fake)).toEqual([]);
      expect(await waiting()).toEqual([]);
    });

    it('confirms this entity from this file, and none that takes its place', async () => {
      provided.repository.addContent({
        'mallory.yaml': odps({ id: 'fake', more: ofSales }),
      });
      await start(here());
      await peopleAreThere();
      const target = `${provided.forge.url.replace(
        '/tree/',
        '/blob/',
      )}/mallory.yaml`;
      const fake = product('fake');
      const location = await provided.catalog.register(target);
      await eventually(async () => (await claimsOf(fake))?.length === 2);
      await decide(operator, {
        entityRef: fake,
        place: (await entity(fake))!.metadata.annotations![
          'backstage.io/managed-by-location'
        ],
        claims: [sales, data],
        decision: 'confirm',
      }).expect(201);
      await eventually(async () => isOfSales(await entity(fake)));

      await provided.catalog.unregister(location);
      await eventually(async () => {
        await provided.catalog.run('catalog_orphan_cleanup');
        return !(await entity(fake));
      });
      await provided.catalog.register(target);
      await eventually(async () => Boolean(await entity(fake)));
      expect(await claimsOf(fake)).toHaveLength(2);
      expect(isOfSales(await entity(fake))).toBe(false);
    });

    it('confirms no other file that takes the entity over', async () => {
      provided.repository.addContent({
        'mallory.yaml': odps({ id: 'fake', more: ofSales }),
      });
      await start(here());
      await peopleAreThere();
      const fake = product('fake');
      await provided.catalog.register(
        `${provided.forge.url.replace('/tree/', '/blob/')}/mallory.yaml`,
      );
      await eventually(async () => (await claimsOf(fake))?.length === 2);
      const before = (await entity(fake))!.metadata;
      await decide(operator, {
        entityRef: fake,
        place: before.annotations!['backstage.io/managed-by-location'],
        claims: [sales, data],
        decision: 'confirm',
      }).expect(201);
      await eventually(async () => isOfSales(await entity(fake)));

      // A provider stands above what anybody registered.
      provided.repository.addContent({
        'theirs.odps.yaml': odps({ id: 'fake', name: 'Other', more: ofSales }),
      });
      await provided.run();
      await provided.titleBecomes(fake, 'Other');
      const after = await entity(fake);
      expect(after?.metadata.uid).toBe(before.uid);
      expect(isOfSales(after)).toBe(false);
      expect(await claimsOf(fake)).toHaveLength(2);
    });

    it('takes in a group as soon as it joins', async () => {
      provided.repository.addContent({
        'mallory/fake.odps.yaml': odps({
          id: 'fake',
          more: 'team: { name: late }\n',
        }),
      });
      await start(here());
      await peopleAreThere();
      await provided.run();
      const fake = product('fake');
      const late = 'group:default/late';
      await eventually(async () => (await entity(fake))?.spec?.owner === late);

      provided.directory.addContent({
        'company.yaml': `${company}---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: late }
spec: { type: team, parent: sales-data, children: [] }
`,
      });
      await eventually(async () => (await claimsOf(fake))?.length === 1);
      expect((await entity(fake))?.spec?.owner).toBeUndefined();
      expect(await permitted(mei, fake)).toEqual([fake]);
    });

    it('may name a provider, whatever it reads', async () => {
      provided.repository.addContent({
        'orders.odps.yaml': odps({ id: 'orders', more: ofSales }),
        'fake.yaml': odps({ id: 'fake', more: ofSales }),
      });
      await start({ sales: { sources: ['company'], groups: [data] } });
      await provided.run();
      await provided.catalog.register(
        `${provided.forge.url.replace('/tree/', '/blob/')}/fake.yaml`,
      );
      await eventually(async () => (await claimsOf(product('fake')))?.length);
      await eventually(async () => isOfSales(await entity(product('orders'))));
      expect(await waiting()).toEqual([product('fake')]);
    });

    it('changes nothing where it is not set', async () => {
      provided.repository.addContent({
        'mallory/fake.odps.yaml': odps({ id: 'fake', more: ofSales }),
        'native.yaml': native,
      });
      await start();
      await peopleAreThere();
      await provided.run();
      await provided.catalog.register(
        `${provided.forge.url.replace('/tree/', '/blob/')}/native.yaml`,
      );
      const fake = await eventually(() => entity(product('fake')));
      expect(fake.spec).toMatchObject({ domain: 'Sales', owner: data });
      const found = await eventually(() => entity(product('native')));
      expect(found.spec).toMatchObject({
        domain: 'sales',
        owner: 'sales-data',
        businessOwner: 'group:sales-team',
      });
      // What somebody wrote stays theirs.
      expect(found.metadata.annotations).toMatchObject({
        'data-mesh.dev/unconfirmed': '[]',
      });
      for (const entityWithout of [fake, found]) {
        expect(
          entityFindings(entityWithout).map(({ rule }) => rule),
        ).not.toContain('unconfirmed-claim');
      }
      expect(await waiting()).toEqual([]);
    });
  },
);
