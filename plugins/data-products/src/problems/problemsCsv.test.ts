import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { problemsCsv } from './problemsCsv';

describe('the table as CSV', () => {
  it('has every page, one row for each finding', async () => {
    const problem = (id: string): FileProblem => ({
      id,
      kind: 'refused',
      place: `file:/${id}`,
      entityRefs: ['dataproduct:default/a', 'dataproduct:default/b'],
      findings: [
        { rule: 'r', severity: 'error', path: '', message: 'm', remedy: 'x' },
      ],
      since: '2026-11-20T08:00:00Z',
      checkedAt: '2026-11-21T08:00:00Z',
      shows: { what: 'nothing' },
    });
    const csv = await problemsCsv({
      filter: { kind: 'refused' },
      api: {
        getFileProblems: async ({ cursor } = {}) =>
          cursor
            ? { items: [problem('two')] }
            : { items: [problem('one')], nextCursor: 'next' },
      },
    });

    expect(csv.trimEnd().split('\r\n').slice(1)).toEqual([
      '"refused","file:/one","","","m","x","2026-11-20T08:00:00Z","2026-11-21T08:00:00Z","nothing","","","dataproduct:default/a dataproduct:default/b"',
      '"refused","file:/two","","","m","x","2026-11-20T08:00:00Z","2026-11-21T08:00:00Z","nothing","","","dataproduct:default/a dataproduct:default/b"',
    ]);
  });
});
