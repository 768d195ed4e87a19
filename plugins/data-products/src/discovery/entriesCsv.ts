import type {
  DiscoveredEntry,
  DiscoveredOwner,
  DiscoveryMatch,
  DiscoveryRequest,
  StatusReason,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { DataProductsApi } from '../api';
import { type ReportProgress, toCsv } from '../csv';

/** Names of columns are for programs, so they are the same in every language. */
const COLUMNS = [
  'entity_ref',
  'title',
  'purpose',
  'version',
  'lifecycle',
  'type',
  'domain',
  'business_owner',
  'business_owner_status',
  'technical_owner',
  'technical_owner_status',
  'personal_data',
  'tags',
  'ends_on',
  'successor',
  'contracts',
  'products',
  'consumers',
  'errors',
  'warnings',
  'matches',
  'more_matches',
  'unconfirmed',
  'status',
  'status_reasons',
] as const;

function ownerName(owner: DiscoveredOwner): string {
  switch (owner.status) {
    case 'found':
      return owner.entityRef;
    case 'not-in-catalog':
      return owner.name;
    default:
      return '';
  }
}

function matchWords({ where, text, businessName }: DiscoveryMatch): string {
  return `${where} ${text}${businessName ? ` (${businessName})` : ''}`;
}

/** For programs, so the same in every language. */
function reasonWords(reason: StatusReason): string {
  switch (reason.kind) {
    case 'file':
      return `file ${reason.problem}`;
    case 'findings':
      return `${reason.of} ${reason.errors} errors ${reason.warnings} warnings`;
    case 'owner':
      return `${reason.role} owner not-in-catalog`;
    case 'not-known':
      return `${reason.fact} not-known`;
    default:
      return reason.kind;
  }
}

function toRow(entry: DiscoveredEntry): unknown[] {
  const { businessOwner, technicalOwner, ending, status } = entry;
  return [
    entry.entityRef,
    entry.title,
    entry.purpose,
    entry.version,
    entry.lifecycle,
    entry.type,
    entry.domain,
    ownerName(businessOwner),
    businessOwner.status,
    ownerName(technicalOwner),
    technicalOwner.status,
    entry.personalData,
    entry.tags.join(' '),
    ending?.date,
    ending?.successorRef ?? ending?.successor,
    entry.contracts?.join(' '),
    entry.products?.map(({ entityRef }) => entityRef).join(' '),
    entry.consumers,
    status.errors,
    status.warnings,
    entry.matches.map(matchWords).join('; '),
    entry.moreMatches,
    entry.unconfirmed
      ?.map(({ as, ref, state }) => `${as} ${ref} ${state}`)
      .join('; '),
    status.level,
    status.reasons.map(reasonWords).join('; '),
  ];
}

/** Everything that a request finds, one row for each entry. */
export async function entriesCsv(options: {
  api: Pick<DataProductsApi, 'discover'>;
  request: DiscoveryRequest;
  reportProgress?: ReportProgress;
  signal?: AbortSignal;
}): Promise<string> {
  const { api, request, reportProgress, signal } = options;
  const rows: unknown[][] = [];
  let cursor: string | undefined;
  do {
    signal?.throwIfAborted();
    const page = await api.discover({ ...request, limit: 100, cursor });
    rows.push(...page.items.map(toRow));
    cursor = page.nextCursor;
    reportProgress?.({
      rows: rows.length,
      total: page.totalIsMinimum ? undefined : page.totalItems,
    });
  } while (cursor);
  return toCsv({ columns: COLUMNS, rows });
}
