import { renameSync, rmSync } from 'node:fs';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const HOUR = 60 * 60_000;
const PATH = '/api/catalog/data-products/files/removals/company/confirm';

describe.each(createTestDatabases().eachSupportedId())(
  'Many products that are gone at once, on %s,',
  databaseId => {
    const databases = createTestDatabases();
    const company = useProvidedCatalog({ databaseId });
    const names = Array.from({ length: 12 }, (_, index) => `p${index + 10}`);
    const files = Object.fromEntries(
      names.map(id => [`root/sales/${id}.odps.yaml`, odps({ id })]),
    );
    const refs = names.map(id => `dataproduct:default/${id}`);

    async function start(options: Parameters<typeof company.start>[0] = {}) {
      const knex = await databases.init(databaseId);
      const catalog = await company.start({
        files,
        knex,
        providers: {
          company: { root: company.directory.resolve('root') },
        },
        ...options,
      });
      await company.run();
      await remains(Object.keys(options.files ?? files).length);
      return { ...catalog, knex };
    }

    const shown = async () =>
      (await company.catalog.entities()).filter(
        ({ kind }) => kind === 'DataProduct',
      );

    function remove(count: number) {
      for (const id of names.slice(0, count)) {
        rmSync(company.directory.resolve(`root/sales/${id}.odps.yaml`));
      }
    }

    /** As if that much time had passed since they were missed first. */
    async function letPass(milliseconds: number, knex: Knex) {
      await knex('data_products_removals').update({
        missing_since: new Date(Date.now() - milliseconds).toISOString(),
      });
    }

    async function remains(count: number) {
      await eventually(async () => (await shown()).length === count);
    }

    it('are kept and told of with their names, and go when they are missing an hour later', async () => {
      const { problems, problemPage, knex } = await start();
      remove(11);
      await company.run();
      const [problem, ...others] = await problems();
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        kind: 'removal',
        place: `file:${company.directory.resolve('root')}`,
        entityRefs: refs.slice(0, 11),
        findings: [
          {
            rule: 'many-gone-at-once',
            message: expect.stringContaining(
              '11 of 12 products and contracts are in this source no more; they are kept: dataproduct:default/p10, ',
            ),
            remedy: expect.stringContaining('data-products.removals.confirm'),
          },
        ],
        removal: { provider: 'company', count: 11, total: 12 },
      });
      expect(
        Date.parse(problem.removal!.goesAt!) - Date.parse(problem.since),
      ).toBe(HOUR);
      expect((await problemPage('?kind=removal')).totalItems).toBe(1);
      expect(await problems(`?entityRef=${refs[0]}`)).toHaveLength(1);
      expect(await problems(`?entityRef=${refs[11]}`)).toEqual([]);

      await letPass(HOUR - 60_000, knex);
      await company.run();
      expect(await company.absences(refs[0])).toBe(0);
      await letPass(HOUR, knex);
      await company.run();
      await remains(1);
      expect(await problems()).toEqual([]);
    });

    it('stay, and are no problem any more, when they are back', async () => {
      const { problems, knex } = await start();
      remove(11);
      await company.run();
      await letPass(2 * HOUR, knex);
      company.directory.addContent(files);
      await company.run();
      expect(await problems()).toEqual([]);
      expect(await shown()).toHaveLength(12);
      // Their hour begins anew.
      remove(11);
      await company.run();
      expect(await problems()).toHaveLength(1);
      expect(await company.absences(refs[0])).toBe(0);
    });

    it('go at once when they are few, or when only their folder has another name', async () => {
      const { problems, knex } = await start();
      renameSync(
        company.directory.resolve('root/sales'),
        company.directory.resolve('root/finance'),
      );
      await company.run();
      expect(await knex('data_products_removals')).toEqual([]);
      expect(await problems()).toEqual([]);
      renameSync(
        company.directory.resolve('root/finance'),
        company.directory.resolve('root/sales'),
      );
      await company.run();
      remove(5);
      await company.run();
      await remains(7);
      expect(await problems()).toEqual([]);
    });

    it('are kept however few they are when nothing is left, and by the rule of the provider', async () => {
      const { problems, knex } = await start({
        files: Object.fromEntries(Object.entries(files).slice(0, 2)),
        providers: {
          company: {
            root: company.directory.resolve('root'),
            removals: { confirmAfter: 'never' },
          },
        },
      });
      remove(2);
      await company.run();
      const [problem] = await problems();
      expect(problem.removal).toEqual({
        provider: 'company',
        count: 2,
        total: 2,
      });
      await letPass(1_000 * HOUR, knex);
      await company.run();
      expect(await company.absences(refs[0])).toBe(0);
      expect(await problems()).toHaveLength(1);
    });

    it('are kept, too, when a file describes them no more', async () => {
      const all = Array.from({ length: 10 }, (_, index) =>
        odcs({ id: `c${index}` }),
      );
      const { problems, entity, knex } = await start();
      company.directory.addContent({
        'root/all.odcs.yaml': all.join('\n---\n'),
      });
      await company.run();
      await eventually(() => entity('api:default/c9'));
      company.directory.addContent({ 'root/all.odcs.yaml': all[0] });
      await company.run();
      const [problem] = await problems();
      expect(problem.removal).toMatchObject({ count: 9, total: 22 });
      expect(await company.absences('api:default/c9')).toBe(0);
      await letPass(HOUR, knex);
      await company.run();
      await eventually(async () => !(await entity('api:default/c9')));
      expect(await entity('api:default/c0')).toBeDefined();
      expect(await problems()).toEqual([]);
    });

    it('go when a person confirms what they saw, on whichever replica', async () => {
      const { problems, server, knex } = await start();
      // It writes the files anew when it starts.
      const replica = await company.startReplica();
      remove(8);
      await company.run();
      const [problem] = await problems();
      try {
        for (const [body, status] of [
          [{}, 400],
          [{ missingUntil: 'yesterday' }, 400],
          [{ missingUntil: problem.checkedAt, all: true }, 400],
          [{ missingUntil: '2020-01-01T00:00:00.000Z' }, 404],
        ] as const) {
          await request(server).post(PATH).send(body).expect(status);
        }
        await request(server)
          .post(PATH.replace('company', 'nobody'))
          .send({ missingUntil: problem.checkedAt })
          .expect(404);
        await request(server)
          .post(PATH)
          .send({ missingUntil: problem.checkedAt })
          .expect(200, { confirmed: 8 });
        await company.run(replica);
        await remains(4);
        expect(await problems()).toEqual([]);
        expect(await knex('data_products_removals')).toEqual([]);
      } finally {
        await replica.stop();
      }
    });

    it('are confirmed by those only who may, and it is audited', async () => {
      const permissions = mockServices.permissions.mock();
      permissions.authorizeConditional.mockResolvedValue([
        { result: AuthorizeResult.ALLOW },
      ]);
      permissions.authorize.mockImplementation(async requests =>
        requests.map(({ permission }) => ({
          result:
            permission.name === 'data-products.removals.confirm'
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
      );
      const auditor = mockServices.auditor.mock();
      const event = { success: jest.fn(), fail: jest.fn() };
      auditor.createEvent.mockResolvedValue(event);
      const { problems, server } = await start({
        features: [dataProductsModule, permissions.factory, auditor.factory],
      });
      remove(8);
      await company.run();
      const [problem] = await problems();
      const confirm = () =>
        request(server).post(PATH).send({ missingUntil: problem.checkedAt });
      const { body } = await confirm().expect(403);
      expect(body.error.message).toContain('data-products.removals.confirm');
      expect(event.fail).toHaveBeenCalledTimes(1);
      permissions.authorize.mockImplementation(async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      );
      await confirm().expect(200);
      expect(event.success).toHaveBeenCalledWith({
        meta: { confirmed: 8, missingUntil: problem.checkedAt },
      });
      expect(auditor.createEvent).toHaveBeenLastCalledWith(
        expect.objectContaining({
          eventId: 'data-products-removal-confirm',
          meta: { provider: 'company' },
        }),
      );
    });
  },
);
