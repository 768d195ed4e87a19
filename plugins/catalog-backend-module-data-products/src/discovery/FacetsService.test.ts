import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { FacetsService } from './FacetsService';
import { TextSearch } from './TextSearch';

const credentials = mockCredentials.user();
const teams = Array.from(
  { length: 30 },
  (_, index) => `group:default/team-${String(index).padStart(2, '0')}`,
);

describe('the owners that a list can be narrowed to', () => {
  it('are asked for one by one only as far as that is cheap, and else have at least what is said', async () => {
    const owned = teams.map((value, index) => ({ value, count: 100 - index }));
    const catalog = catalogServiceMock.mock({
      getEntityFacets: async () => ({
        facets: {
          'relations.ownedBy': [
            ...owned,
            { value: 'group:default/technical', count: 500 },
          ],
          'relations.businessOwnedBy': owned.map(({ value }) => ({
            value,
            count: 30,
          })),
        },
      }),
      // Of each of the 30 the team is the technical owner, too.
      queryEntities: async () => ({ items: [], totalItems: 30, pageInfo: {} }),
      getEntitiesByRefs: async () => ({ items: [] }),
    });
    const service = new FacetsService({
      catalog,
      search: new TextSearch({ store: undefined as never, catalog }),
    });

    const { owner } = await service.facets(
      { kind: 'product' },
      { credentials },
    );

    expect(owner).toEqual([
      { value: 'group:default/technical', count: 500 },
      ...owned.slice(0, 20),
      ...owned.slice(20).map(counted => ({ ...counted, isMinimum: true })),
    ]);
    expect(catalog.queryEntities).toHaveBeenCalledTimes(20);
  });
});
