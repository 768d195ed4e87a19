import { createTestDatabases } from '../__testUtils__/databases';
import { odcs } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';
import { CatalogLocations } from './CatalogLocations';
import { CatalogRoots } from './CatalogRoots';
import { ClaimSources } from './ClaimSources';
import { CONFIGURATION, STANDING } from './Source';

describe.each(createTestDatabases().eachSupportedId())(
  'The sources of entities in %s',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let catalog: TestCatalog | undefined;
    afterEach(() => catalog?.stop());

    it('are those that brought the first of what brought them, for entities, locations and files', async () => {
      const knex = await databases.init(databaseId);
      catalog = await startTestCatalog({
        directory,
        knex,
        files: { 'a.odcs.yaml': odcs({ id: 'orders' }) },
        locations: ['*.odcs.yaml'],
        providers: { company: { root: directory.resolve('other') } },
      });
      await eventually(() => catalog!.entity('api:default/orders'));
      const roots = new CatalogRoots({ knex });
      const entityRef = 'api:default/orders';
      const configuration = { id: CONFIGURATION, standing: STANDING };
      const found = await roots.sourcesOf({
        entityRefs: [entityRef, 'api:default/unknown'],
      });
      expect([...found]).toEqual([[entityRef, [configuration]]]);

      const sources = new ClaimSources({
        knex,
        roots,
        locations: new CatalogLocations({ knex }),
      });
      const claim = { entityRef, standard: true, readAt: '2026-03-01' };
      const held = `file:${directory.resolve('a.odcs.yaml')}`;
      const claims = await sources.of({
        claims: [
          { ...claim, place: held },
          { ...claim, place: `file:${directory.resolve('renamed.odcs.yaml')}` },
          { ...claim, place: 'file:/elsewhere/a.odcs.yaml' },
          { ...claim, place: 'file:/elsewhere/b.odcs.yaml' },
        ],
        bringing: new Map([['file:/elsewhere/b.odcs.yaml', 'data-products:x']]),
      });
      expect(claims.map(({ sources: [first] }) => first?.id)).toEqual([
        CONFIGURATION,
        CONFIGURATION,
        undefined,
        'data-products:x',
      ]);
      expect(claims.map(({ isHeld }) => isHeld)).toEqual([
        true,
        false,
        false,
        false,
      ]);
    });
  },
);
