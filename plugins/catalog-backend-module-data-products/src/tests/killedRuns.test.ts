import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { createTestDatabases } from '../__testUtils__/databases';
import { odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const TASKS = 'backstage_backend_tasks__tasks';
const TASK = 'data-products-provider-company';

describe.each(createTestDatabases().eachSupportedId())(
  'A provider whose run was killed, on %s,',
  databaseId => {
    const databases = createTestDatabases();
    const company = useProvidedCatalog({ databaseId });

    it('runs again within a minute, and not only when its task times out', async () => {
      const knex = await databases.init(databaseId);
      const { entity } = await company.start({
        files: { 'a.odps.yaml': odps({ id: 'orders' }) },
        providers: { company: { root: company.directory.path } },
        // The one of Backstage, with its locks.
        scheduler: schedulerServiceFactory,
        knex,
      });
      const task = () => knex(TASKS).where({ id: TASK });
      await eventually(() => entity('dataproduct:default/orders'));
      await eventually(async () => {
        const [row] = await task();
        return row.current_run_ticket === null;
      });
      // What a process leaves behind that is killed in a run.
      await task().update({
        current_run_ticket: 'of-a-dead-process',
        current_run_started_at: knex.fn.now(),
        current_run_expires_at: new Date(Date.now() + 600_000).toISOString(),
      });
      await knex('data_products_providers').update({ run_beat: 'dead 7' });
      company.directory.addContent({ 'b.odps.yaml': odps({ id: 'returns' }) });
      const begin = Date.now();
      await eventually(() => entity('dataproduct:default/returns'));
      expect(Date.now() - begin).toBeGreaterThan(20_000);
      const [row] = await knex('data_products_providers');
      expect(row.run_beat).not.toBe('dead 7');
    });
  },
);
