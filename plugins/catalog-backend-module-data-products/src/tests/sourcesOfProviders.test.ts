import { renameSync, rmSync } from 'node:fs';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { ANNOTATION_LOCATION } from '@backstage/catalog-model';
import {
  type CatalogScmEventsService,
  catalogScmEventsServiceRef,
} from '@backstage/plugin-catalog-node/alpha';
import dataProductsModule from '..';
import type { ForgeMood } from '../__testUtils__/startForge';
import { odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const orders = 'dataproduct:default/orders';

describe('Repositories and folders', () => {
  const company = useProvidedCatalog({ databaseId: 'SQLITE_3' });

  it('keep the product of a file that breaks, take the others, and let go what is deleted', async () => {
    company.repository.addContent({
      'a.odps.yaml': odps({ id: 'orders' }),
      'b.odps.yaml': odps({ id: 'returns' }),
      'c.odps.yaml': 'kind: DataProduct\nid: [torn\n',
    });
    const { entity, problems } = await company.start();
    await company.run();
    await eventually(() => entity('dataproduct:default/returns'));
    await eventually(() => entity(orders));
    expect((await problems()).map(({ place }) => place)).toEqual([
      `url:${company.forge.fileUrl('c.odps.yaml')}`,
    ]);

    company.repository.addContent({
      'a.odps.yaml': '<!DOCTYPE html><html>Please sign in</html>',
      'b.odps.yaml': odps({ id: 'returns', name: 'New' }),
      'c.odps.yaml': odps({ id: 'repaired' }),
    });
    await company.run();
    await company.titleBecomes('dataproduct:default/returns', 'New');
    await eventually(() => entity('dataproduct:default/repaired'));
    const [problem, ...others] = await problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      kind: 'unreadable',
      place: `url:${company.forge.fileUrl('a.odps.yaml')}`,
      entityRefs: [orders],
      shows: { what: 'last-good' },
    });
    expect(await company.absences(orders)).toBe(0);

    rmSync(company.repository.resolve('a.odps.yaml'));
    await company.run();
    await eventually(async () => !(await entity(orders)));
    expect(await entity('dataproduct:default/returns')).toBeDefined();
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['error', 'location-unreadable'],
    ['login-page', 'location-answers-otherwise'],
    ['login-page-as-archive', 'location-answers-otherwise'],
    ['not-found', 'location-not-found'],
    ['silent', 'location-unreadable'],
    ['torn', 'location-unreadable'],
  ] as [ForgeMood, string][])(
    'leave everything as it is while the repository answers with %s',
    async (mood, rule) => {
      company.repository.addContent({
        '0.odps.yaml': odps({ id: 'returns' }),
        'a.odps.yaml': odps({ id: 'orders' }),
      });
      const { entity, problems } = await company.start({
        providers: {
          company: {
            target: company.forge.url,
            // It waits so long for the silent; all others must have answered by then.
            schedule: { timeout: { seconds: mood === 'silent' ? 15 : 600 } },
          },
        },
      });
      await company.run();
      await eventually(() => entity(orders));

      // Changed, since what has not is not fetched.
      company.repository.addContent({
        'a.odps.yaml': odps({ id: 'orders', name: 'After' }),
      });
      company.forge.behave(mood);
      await company.run();
      const [problem] = await problems();
      expect(problem).toMatchObject({
        kind: 'unreachable',
        place: `url:${company.forge.url}`,
        shows: { what: 'last-good' },
      });
      expect(problem.findings[0]).toMatchObject({
        rule,
        remedy: expect.any(String),
      });
      expect(
        await problems(`?entityRef=${orders}&kind=unreachable`),
      ).toHaveLength(1);
      expect(await entity(orders)).toBeDefined();

      company.forge.behave('well');
      await company.run();
      await company.titleBecomes(orders, 'After');
      expect(await problems()).toEqual([]);
    },
  );

  it('take a repository in which all files are missing at once for a mistake', async () => {
    company.repository.addContent({ 'a.odps.yaml': odps({ id: 'orders' }) });
    const { entity, problems } = await company.start();
    await company.run();
    await eventually(() => entity(orders));
    rmSync(company.repository.resolve('a.odps.yaml'));
    await company.run();
    const [problem] = await problems();
    expect(problem.findings[0].rule).toBe('many-gone-at-once');
    expect(await company.absences(orders)).toBe(0);
  });

  it('hold up no other provider when theirs cannot be read', async () => {
    company.forge.behave('error');
    const { entity, problems } = await company.start({
      files: { 'a.odps.yaml': odps({ id: 'orders' }) },
      providers: {
        company: { target: company.forge.url },
        workspace: { root: company.directory.path },
      },
    });
    await company.run();
    await company.catalog.run('data-products-provider-workspace');
    const product = await eventually(() => entity(orders));
    expect(product.metadata.annotations?.[ANNOTATION_LOCATION]).toBe(
      `file:${company.directory.resolve('a.odps.yaml')}`,
    );
    expect(await problems()).toHaveLength(1);
  });

  it('read soon after an event about one of their files', async () => {
    let scmEvents: CatalogScmEventsService | undefined;
    const { entity } = await company.start({
      features: [
        dataProductsModule,
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'events-of-the-test',
          register(env) {
            env.registerInit({
              deps: { scmEvents: catalogScmEventsServiceRef },
              async init(deps) {
                scmEvents = deps.scmEvents;
              },
            });
          },
        }),
      ],
    });
    company.repository.addContent({ 'a.odps.yaml': odps({ id: 'orders' }) });
    await scmEvents!.publish([
      { type: 'location.updated', url: company.forge.fileUrl('README.md') },
    ]);
    await new Promise(resolve => setTimeout(resolve, 3_000));
    expect(company.forge.archives).toBe(0);
    await scmEvents!.publish([
      { type: 'location.created', url: company.forge.fileUrl('a.odps.yaml') },
    ]);
    await eventually(() => entity(orders));
    expect(company.forge.archives).toBe(1);
  });

  it('take what changes in a folder, and leave everything while the folder is not there', async () => {
    const { directory } = company;
    const { entity, problems } = await company.start({
      files: {
        'root/a.odps.yaml': odps({ id: 'orders' }),
        'root/b.odps.yaml': odps({ id: 'returns' }),
      },
      providers: { company: { root: directory.resolve('root') } },
    });
    await company.run();
    await eventually(() => entity(orders));
    await eventually(() => entity('dataproduct:default/returns'));

    renameSync(directory.resolve('root'), directory.resolve('elsewhere'));
    await company.run();
    expect(await problems()).toMatchObject([
      {
        kind: 'unreachable',
        place: `file:${directory.resolve('root')}`,
        findings: [{ rule: 'location-not-found' }],
        shows: { what: 'last-good' },
      },
    ]);
    expect(await company.absences(orders)).toBe(0);

    renameSync(directory.resolve('elsewhere'), directory.resolve('root'));
    directory.addContent({
      'root/a.odps.yaml': odps({ id: 'orders', name: 'New' }),
    });
    rmSync(directory.resolve('root/b.odps.yaml'));
    await company.run();
    await company.titleBecomes(orders, 'New');
    await eventually(
      async () => !(await entity('dataproduct:default/returns')),
    );
    expect(await problems()).toEqual([]);
  });
});
