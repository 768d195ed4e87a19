import { randomBytes } from 'node:crypto';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { ProblemCursors } from './ProblemCursors';
import { ProblemsService } from './ProblemsService';
import type { ProblemCursor } from './ProblemStore';

const credentials = mockCredentials.user();

function problem(index: number, name: string): FileProblem {
  return {
    id: String(100_000 - index),
    kind: 'unreadable',
    place: `file:/${name}`,
    entityRefs: [`dataproduct:default/${name}`],
    findings: [],
    since: '2026-11-20T08:00:00.000Z',
    checkedAt: '2026-11-20T08:00:00.000Z',
    shows: { what: 'nothing' },
  };
}

/** So many problems of which a reader may know that of the last one only. */
function serviceOver(hidden: number) {
  const problems = [
    ...Array.from({ length: hidden }, (_, index) => problem(index, 'secret')),
    problem(hidden, 'mine'),
  ];
  const list = jest.fn(
    async (options: { limit: number; after?: ProblemCursor }) => {
      const start = options.after
        ? problems.findIndex(({ id }) => id === options.after!.id) + 1
        : 0;
      return problems.slice(start, start + options.limit);
    },
  );
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () => [
      {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: { rule: 'IS', resourceType: 'catalog-entity', params: {} },
      },
    ],
  });
  const service = new ProblemsService({
    store: { list } as any,
    cursors: new ProblemCursors({ key: randomBytes(32) }),
    catalog: catalogServiceMock({
      entities: [
        { apiVersion: 'v1', kind: 'DataProduct', metadata: { name: 'mine' } },
      ],
    }),
    catalogState: { shown: async () => new Set() },
    permissions,
    decidable: async () => new Set(),
    now: () => new Date('2026-11-21T08:00:00Z'),
    validForMilliseconds: 1_000,
  });
  return { service, list };
}

describe('ProblemsService', () => {
  it('finds the one problem that a reader may know behind many others, in pages of bounded work', async () => {
    const { service, list } = serviceOver(2_500);
    const pages: number[] = [];
    let cursor: string | undefined;
    do {
      list.mockClear();
      const page = await service.list({ limit: 20, cursor }, { credentials });
      pages.push(page.items.length);
      cursor = page.nextCursor;
      const looked = list.mock.calls.reduce(
        (sum, [{ limit }]) => sum + limit,
        0,
      );
      expect(looked).toBeLessThanOrEqual(1_221);
    } while (cursor && pages.length < 10);
    expect(pages).toEqual([0, 0, 1]);
  });

  it('tells by no cursor how long the name is of what it stands behind', async () => {
    const cursors = new ProblemCursors({ key: randomBytes(32) });
    const since = '2026-11-20T08:00:00.000Z';
    const lengths = ['a', 'a'.repeat(330)].map(
      id => cursors.write({ since, id }).length,
    );
    expect(new Set(lengths).size).toBe(1);
    const cursor = cursors.write({ since, id: 'é/x' });
    expect(cursors.read(cursor)).toEqual({ since, id: 'é/x' });
  });
});
