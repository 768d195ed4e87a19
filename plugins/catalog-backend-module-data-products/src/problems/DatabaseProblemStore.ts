import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  FileProblem,
  FileProblemKind,
  UnconfirmedClaim,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import type { Knex } from 'knex';
import { unconfirmedFindings } from '../domains/withoutUnconfirmed';
import type { ClaimRule } from '../files/claimRules';
import { sha256 } from '../files/sha256';
import { conflictFinding } from './conflictFinding';
import { readableFinding } from './errorFindings';
import { type RemovalOfProvider, readRemovals } from './readRemovals';
import { hasRight } from './hasRight';
import { manyGone } from './manyGone';
import { type PlacedEntity, readTroubles } from './readTroubles';
import type {
  ProblemCursor,
  ProblemFilter,
  ProblemStore,
} from './ProblemStore';

/** One problem, from whichever table it comes. */
interface ProblemRow {
  kind: FileProblemKind;
  id: string;
  file_id: string | null;
  entity_ref: string | null;
  place: string;
  findings: string | null;
  since: string;
  checked_at: string;
  good_at: string | null;
  winner: string | null;
  because: string | null;
  claim_rule: ClaimRule | null;
}

const REMOVAL = 'removal/';

function removingProviders(rows: ProblemRow[]): string[] {
  return rows
    .filter(row => row.kind === 'removal')
    .map(row => row.id.slice(REMOVAL.length));
}

function toRemovalProblem(
  row: ProblemRow,
  removals: Map<string, RemovalOfProvider>,
): FileProblem {
  const removal = removals.get(row.id.slice(REMOVAL.length))!;
  const { entityRefs, ...waiting } = removal;
  return {
    id: row.id,
    kind: row.kind,
    place: row.place,
    entityRefs,
    findings: [manyGone(removal)],
    since: row.since,
    checkedAt: row.checked_at,
    shows: { what: 'last-good' },
    removal: waiting,
  };
}

/** Lists problems of files from the tables in which they arise. */
export class DatabaseProblemStore implements ProblemStore {
  readonly #knex: Knex;

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseProblemStore> {
    return new DatabaseProblemStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async recordError(options: {
    entityRef: string;
    place: string;
    findings: Finding[];
    now: Date;
  }): Promise<void> {
    const seen = {
      place: options.place,
      place_id: sha256(options.place),
      findings: JSON.stringify(options.findings),
      seen_at: options.now.toISOString(),
    };
    await this.#knex('data_products_errors')
      .insert({
        entity_ref: options.entityRef,
        failing_since: options.now.toISOString(),
        ...seen,
      })
      .onConflict('entity_ref')
      .merge(seen);
  }

  async forgetErrors(options: { entityRefs: string[] }): Promise<void> {
    await this.#knex('data_products_errors')
      .whereIn('entity_ref', options.entityRefs)
      .delete();
  }

  /** The entities of which an error is remembered, for asking whether they still fail. */
  async failingRefs(options: {
    after?: string;
    limit: number;
  }): Promise<string[]> {
    const rows = await this.#knex('data_products_errors')
      .where('entity_ref', '>', options.after ?? '')
      .orderBy('entity_ref')
      .limit(options.limit)
      .select('entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async list(options: {
    filter: ProblemFilter;
    limit: number;
    after?: ProblemCursor;
  }): Promise<FileProblem[]> {
    const { filter, limit, after } = options;
    const rows: ProblemRow[] = await this.#problems(filter)
      .modify(query => {
        if (after) {
          query.whereRaw('(since < ? or (since = ? and id < ?))', [
            after.since,
            after.since,
            after.id,
          ]);
        }
      })
      .orderBy([
        { column: 'since', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select('*');
    const refs = await this.#claimedRefs(rows);
    const removals = await readRemovals(this.#knex, removingProviders(rows));
    return rows.map(row =>
      row.kind === 'removal'
        ? toRemovalProblem(row, removals)
        : toProblem(row, refs),
    );
  }

  async count(options: { filter: ProblemFilter }): Promise<number> {
    const [{ total }] = await this.#problems(options.filter).count({
      total: '*',
    });
    return Number(total);
  }

  async countFiles(): Promise<number> {
    const [{ total }] = await this.#knex('data_products_files').count({
      total: '*',
    });
    return Number(total);
  }

  troubles(options: {
    entities: readonly PlacedEntity[];
    metSince: string;
  }): Promise<Map<string, FileProblemKind[]>> {
    const { metSince } = options;
    const isMet = this.#isMet({ metSince });
    return readTroubles({ ...options, knex: this.#knex, isMet });
  }

  #problems(filter: ProblemFilter) {
    const sources: [FileProblemKind[], Knex.QueryBuilder][] = [
      [['unreadable'], this.#unreadable(filter)],
      [['conflict'], this.#conflicts(filter)],
      [['unreachable', 'refused'], this.#errors(filter)],
      [['unreachable'], this.#providers(filter)],
      [['unconfirmed'], this.#unconfirmed(filter)],
      [['removal'], this.#removals(filter)],
    ];
    const wanted = sources
      .filter(([kinds]) => !filter.kind || kinds.includes(filter.kind))
      .map(([, query]) => query);
    const union = this.#knex.unionAll(wanted).as('problem');
    return this.#knex.from(union).modify(query => {
      if (filter.kind) query.where({ kind: filter.kind });
    });
  }

  #unreadable(filter: ProblemFilter): Knex.QueryBuilder {
    const { entityRef, places = [] } = filter;
    return this.#knex('data_products_files as file')
      .whereNotNull('file.failing_since')
      .where(this.#isMet(filter))
      .modify(query => {
        if (entityRef) {
          query.where(about =>
            about
              .whereIn('file.place', places)
              .orWhereIn(
                'file.id',
                this.#knex('data_products_claims as claim')
                  .where('claim.entity_ref', entityRef)
                  .where(hasRight)
                  .select('claim.file_id'),
              ),
          );
        }
      })
      .select({
        kind: this.#text('unreadable'),
        id: 'file.id',
        file_id: 'file.id',
        entity_ref: this.#null(),
        place: 'file.place',
        findings: 'file.findings',
        since: 'file.failing_since',
        checked_at: 'file.read_at',
        good_at: 'file.good_at',
        winner: this.#null(),
        because: this.#null(),
        claim_rule: this.#null(),
      });
  }

  #conflicts(filter: ProblemFilter): Knex.QueryBuilder {
    return (
      this.#knex('data_products_claims as claim')
        .join('data_products_files as file', 'file.id', 'claim.file_id')
        .leftJoin(
          'data_products_files as winner',
          'winner.id',
          'claim.loses_to',
        )
        .whereNotNull('claim.loses_since')
        // The winner may be gone, and the claims not settled anew so far.
        .where(known =>
          known
            .whereNotNull('winner.id')
            .orWhere('claim.loses_rule', 'reserved'),
        )
        .where(this.#isMet(filter))
        .modify(query => {
          if (filter.entityRef) {
            query.where('claim.entity_ref', filter.entityRef);
          }
        })
        .select({
          kind: this.#text('conflict'),
          id: this.#knex.raw(`claim.file_id || '/' || claim.entity_ref`),
          file_id: 'file.id',
          entity_ref: 'claim.entity_ref',
          place: 'file.place',
          findings: this.#null(),
          since: 'claim.loses_since',
          checked_at: 'file.read_at',
          good_at: this.#null(),
          winner: 'winner.place',
          because: 'claim.loses_because',
          claim_rule: this.#knex.raw('cast(claim.loses_rule as text)'),
        })
    );
  }

  #errors(filter: ProblemFilter): Knex.QueryBuilder {
    const { entityRef, places = [] } = filter;
    return this.#knex('data_products_errors as error')
      .where('error.seen_at', '>=', filter.metSince)
      .modify(query => {
        if (entityRef) {
          query.where(about =>
            about
              .where('error.entity_ref', entityRef)
              .orWhereIn('error.place_id', places.map(sha256)),
          );
        }
      })
      .select({
        kind: this.#knex.raw(
          `case when error.entity_ref like 'location:%' then 'unreachable' else 'refused' end`,
        ),
        id: 'error.entity_ref',
        file_id: this.#null(),
        entity_ref: 'error.entity_ref',
        place: 'error.place',
        findings: 'error.findings',
        since: 'error.failing_since',
        checked_at: 'error.seen_at',
        good_at: this.#null(),
        winner: this.#null(),
        because: this.#null(),
        claim_rule: this.#null(),
      });
  }

  /** A provider tells itself when it is over, so that it counts until then. */
  #providers(filter: ProblemFilter): Knex.QueryBuilder {
    const { entityRef, places = [] } = filter;
    return this.#knex('data_products_providers as provider')
      .whereNotNull('provider.failing_since')
      .modify(query => {
        if (entityRef) query.whereIn('provider.place', places);
      })
      .select({
        kind: this.#text('unreachable'),
        id: this.#knex.raw(`'provider/' || provider.id`),
        file_id: this.#null(),
        entity_ref: this.#null(),
        place: 'provider.place',
        findings: 'provider.findings',
        since: 'provider.failing_since',
        checked_at: 'provider.checked_at',
        good_at: 'provider.read_at',
        winner: this.#null(),
        because: this.#null(),
        claim_rule: this.#null(),
      });
  }

  /** An entity that is gone waits for nobody. */
  #unconfirmed(filter: ProblemFilter): Knex.QueryBuilder {
    const { entityRef } = filter;
    return this.#knex('data_products_unconfirmed as waiting')
      .join('refresh_state as held', 'held.entity_ref', 'waiting.entity_ref')
      .modify(query => {
        if (entityRef) query.where('waiting.entity_ref', entityRef);
      })
      .select({
        kind: this.#text('unconfirmed'),
        id: this.#knex.raw(`'unconfirmed/' || waiting.entity_ref`),
        file_id: this.#null(),
        entity_ref: 'waiting.entity_ref',
        place: 'waiting.place',
        findings: this.#null(),
        since: 'waiting.since',
        checked_at: 'waiting.checked_at',
        good_at: this.#null(),
        winner: this.#null(),
        // What waits, as JSON.
        because: 'waiting.claims',
        claim_rule: this.#null(),
      });
  }

  /** What a person has confirmed is no problem any more. */
  #removals(filter: ProblemFilter): Knex.QueryBuilder {
    const { entityRef } = filter;
    return this.#knex('data_products_removals as removal')
      .join(
        'data_products_providers as provider',
        'provider.id',
        'removal.provider',
      )
      .whereNull('removal.confirmed_at')
      .modify(query => {
        if (entityRef) {
          query.whereIn(
            'removal.provider',
            this.#knex('data_products_removals')
              .where({ entity_ref: entityRef })
              .whereNull('confirmed_at')
              .select('provider'),
          );
        }
      })
      .groupBy(
        'provider.id',
        'provider.place',
        'provider.checked_at',
        'provider.read_at',
      )
      .select({
        kind: this.#text('removal'),
        id: this.#knex.raw(`'${REMOVAL}' || provider.id`),
        file_id: this.#null(),
        entity_ref: this.#null(),
        place: 'provider.place',
        findings: this.#null(),
        since: this.#knex.raw('min(removal.missing_since)'),
        checked_at: 'provider.checked_at',
        good_at: this.#null(),
        winner: this.#null(),
        because: this.#null(),
        claim_rule: this.#null(),
      });
  }

  /** What a provider brings was met, however long ago its last run is. */
  #isMet(filter: ProblemFilter) {
    return (query: Knex.QueryBuilder) =>
      query
        .where('file.read_at', '>=', filter.metSince)
        .orWhereExists(
          this.#knex('data_products_provided_files as provided')
            .whereRaw('provided.file_id = file.id')
            .select('provided.provider'),
        );
  }

  /** The entities that unreadable files are about, in one query for the page. */
  async #claimedRefs(rows: ProblemRow[]): Promise<Map<string, string[]>> {
    const ids = rows
      .filter(row => row.kind === 'unreadable')
      .map(row => row.id);
    const refs = new Map<string, string[]>();
    if (ids.length === 0) return refs;
    const claims = await this.#knex('data_products_claims as claim')
      .whereIn('claim.file_id', ids)
      .where(hasRight)
      .orderBy('claim.entity_ref')
      .select('claim.file_id', 'claim.entity_ref');
    for (const claim of claims) {
      refs.set(claim.file_id, [
        ...(refs.get(claim.file_id) ?? []),
        claim.entity_ref,
      ]);
    }
    return refs;
  }

  // PostgreSQL has to be told the type of a bare value in a union.
  #text(value: string) {
    return this.#knex.raw('cast(? as text)', [value]);
  }

  #null() {
    return this.#knex.raw('cast(null as text)');
  }
}

/** The claims that a row is about, which wait, each of them. */
function claimsOf(row: ProblemRow): UnconfirmedClaim[] {
  const claims: Omit<UnconfirmedClaim, 'state'>[] = JSON.parse(
    row.because ?? '[]',
  );
  return claims.map(claim => ({ ...claim, state: 'waiting' }));
}

function findings(row: ProblemRow): Finding[] {
  if (row.kind === 'unconfirmed') {
    return unconfirmedFindings({ claims: claimsOf(row), isNative: false });
  }
  return row.findings
    ? JSON.parse(row.findings).map(readableFinding)
    : [
        conflictFinding({
          claimRule: row.claim_rule ?? 'document',
          because: row.because ?? '',
          winner: row.winner ?? '',
        }),
      ];
}

function shows(row: ProblemRow): FileProblem['shows'] {
  if (row.kind === 'unconfirmed') {
    return { what: 'unconfirmed', claims: claimsOf(row) };
  }
  if (row.winner) {
    return {
      what: 'other-file',
      place: row.winner,
      reason: row.because ?? '',
    };
  }
  return row.good_at
    ? { what: 'last-good', from: row.good_at }
    : { what: 'nothing' };
}

function toProblem(
  row: ProblemRow,
  claimed: Map<string, string[]>,
): FileProblem {
  return {
    id: row.id,
    kind: row.kind,
    place: row.place,
    entityRefs: row.entity_ref ? [row.entity_ref] : claimed.get(row.id) ?? [],
    findings: findings(row),
    since: row.since,
    checkedAt: row.checked_at,
    shows: shows(row),
  };
}
