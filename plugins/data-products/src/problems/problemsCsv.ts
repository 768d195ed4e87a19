import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import type { DataProductsApi } from '../api/DataProductsApi';
import { type ReportProgress, toCsv } from '../csv';
import type { ProblemFilter } from './useProblemFilter';

/** Names of columns are for programs, so they are the same in every language. */
const COLUMNS = [
  'kind',
  'place',
  'line',
  'column',
  'message',
  'remedy',
  'since',
  'checked_at',
  'shows',
  'shows_place_or_time',
  'reason',
  'entity_refs',
] as const;

function shownInstead(shows: FileProblem['shows']): string {
  switch (shows.what) {
    case 'last-good':
      return shows.from ?? '';
    case 'other-file':
      return shows.place;
    case 'unconfirmed':
      return shows.claims.map(({ ref }) => ref).join(' ');
    default:
      return '';
  }
}

function toRows(problem: FileProblem): unknown[][] {
  const { kind, place, findings, since, checkedAt, shows, entityRefs } =
    problem;
  return findings.map(({ line, column, message, remedy }) => [
    kind,
    place,
    line,
    column,
    message,
    remedy,
    since,
    checkedAt,
    shows.what,
    shownInstead(shows),
    'reason' in shows ? shows.reason : '',
    entityRefs.join(' '),
  ]);
}

/** Every problem that matches the filter, one row for each finding. */
export async function problemsCsv(options: {
  api: Pick<DataProductsApi, 'getFileProblems'>;
  filter: ProblemFilter;
  reportProgress?: ReportProgress;
  signal?: AbortSignal;
}): Promise<string> {
  const { api, filter, reportProgress, signal } = options;
  const rows: unknown[][] = [];
  let cursor: string | undefined;
  do {
    signal?.throwIfAborted();
    const page = await api.getFileProblems({ ...filter, limit: 100, cursor });
    rows.push(...page.items.flatMap(toRows));
    cursor = page.nextCursor;
    if (cursor) reportProgress?.({ rows: rows.length });
  } while (cursor);
  return toCsv({ columns: COLUMNS, rows });
}
