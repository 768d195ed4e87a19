import {
  DATA_CONTRACT_API_TYPE,
  DATA_MESH_API_VERSION,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import type { Compared, Comparison, ComparisonPlace } from './ChangeStore';

/** What of the catalog's tables is read here. */
export const CATALOG_COLUMNS = {
  final_entities: ['entity_id', 'entity_ref', 'final_entity', 'hash'],
  search: ['entity_id', 'key', 'value', 'original_value'],
};
export const GENERATION = 'generation';

/** By which words of its own, and at which references, an entity is one of ours. */
const OURS = [
  {
    kind: 'product',
    refs: 'dataproduct:%',
    key: 'apiversion',
    is: DATA_MESH_API_VERSION,
  },
  {
    kind: 'contract',
    refs: 'api:%',
    key: 'spec.type',
    is: DATA_CONTRACT_API_TYPE,
  },
] as const;

/**
 * What an entity is, by what the catalog finds it by: its text may be large, and
 * have characters that PostgreSQL takes in no JSON. Without such a row, or without
 * the entity itself, it was left half written.
 */
const SEARCH = `select 1 from search where search.entity_id = shown.entity_id`;
const IS = `case when shown.final_entity is null then 'undecided' ${OURS.map(
  ({ kind, refs, key, is }) =>
    `when shown.entity_ref like '${refs}' then case
       when exists (${SEARCH} and search.key = '${key}'
         and search.value = '${is.toLocaleLowerCase('en-US')}'
         and search.original_value = '${is}') then '${kind}'
       when exists (${SEARCH} and search.key = '${key}') then 'other'
       else 'undecided' end`,
).join(' ')} else 'other' end`;

const TOLD = ['kind', 'uid', 'hash', 'gone'].map(
  column => `told.${column} as told_${column}`,
);

interface ComparedRow {
  entity_ref: string;
  generation?: number | string;
  told_kind: 'product' | 'contract' | null;
  told_uid: string | null;
  told_hash: string | null;
  told_gone: boolean | number | null;
  shown_uid?: string | null;
  shown_hash?: string | null;
  shown_is?: 'product' | 'contract' | 'other' | 'undecided';
}

/** A page of the names that a comparison goes through, and where the next one starts. */
export async function comparedNames(options: {
  knex: Knex;
  comparison: Comparison;
  place?: ComparisonPlace;
  limit: number;
}): Promise<{ names: Compared[]; next?: ComparisonPlace }> {
  const { knex, comparison, place, limit } = options;
  const rows = (await queryOf(knex, comparison, place).limit(
    limit,
  )) as ComparedRow[];
  const last = rows[limit - 1];
  const next =
    comparison.of === 'published'
      ? last && Number(last.generation)
      : last?.entity_ref;
  return { names: rows.map(toCompared), next };
}

function queryOf(knex: Knex, comparison: Comparison, place?: ComparisonPlace) {
  if (comparison.of === 'published') {
    return shownFirst(knex)
      .select('shown.generation')
      .where('shown.generation', '>', place ?? comparison.after)
      .where('shown.generation', '<=', comparison.upTo)
      .where(query => {
        OURS.forEach(({ refs }) =>
          query.orWhere('shown.entity_ref', 'like', refs),
        );
      })
      .orderBy('shown.generation');
  }
  if (comparison.of === 'untold') {
    return shownFirst(knex)
      .whereNull('told.entity_ref')
      .where('shown.entity_ref', '>', place ?? '')
      .where(query => {
        OURS.forEach(({ refs, key, is }) =>
          query.orWhere(either =>
            either.where('shown.entity_ref', 'like', refs).whereIn(
              'shown.entity_id',
              knex('search')
                .where({ key, value: is.toLocaleLowerCase('en-US') })
                .select('entity_id'),
            ),
          ),
        );
      })
      .orderBy('shown.entity_ref');
  }
  if (comparison.of === 'gone') {
    return (
      told(knex, place)
        .select(...TOLD)
        .where('told.gone', false)
        // No `exists`: PostgreSQL would read all entities of the catalog for it.
        .whereRaw(
          `(select 1 from final_entities as shown
          where shown.entity_ref = told.entity_ref) is null`,
        )
    );
  }
  return told(knex, place)
    .leftJoin('final_entities as shown', 'shown.entity_ref', 'told.entity_ref')
    .select(...columnsOf(knex))
    .whereRaw(
      `((not told.gone and shown.entity_id is null) or
        (shown.entity_id is not null and (told.gone or
          told.hash <> shown.hash or told.uid <> shown.entity_id)))`,
    );
}

function told(knex: Knex, place?: ComparisonPlace) {
  return knex('data_products_feed as told')
    .select('told.entity_ref')
    .where('told.entity_ref', '>', place ?? '')
    .orderBy('told.entity_ref');
}

function shownFirst(knex: Knex) {
  return knex('final_entities as shown')
    .leftJoin(
      'data_products_feed as told',
      'told.entity_ref',
      'shown.entity_ref',
    )
    .select('shown.entity_ref', ...columnsOf(knex));
}

function columnsOf(knex: Knex) {
  return [
    ...TOLD,
    'shown.entity_id as shown_uid',
    'shown.hash as shown_hash',
    knex.raw(`${IS} as shown_is`),
  ];
}

function toCompared(row: ComparedRow): Compared {
  return {
    entityRef: row.entity_ref,
    told: row.told_kind
      ? {
          entityRef: row.entity_ref,
          kind: row.told_kind,
          uid: row.told_uid!,
          hash: row.told_hash!,
          gone: Boolean(row.told_gone),
        }
      : undefined,
    shown: row.shown_uid
      ? { uid: row.shown_uid, hash: row.shown_hash!, is: row.shown_is! }
      : undefined,
  };
}
