import type { WaitingRemoval } from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import { sourceKeyOf } from '../provider/sourceKey';

/** What waits in one provider, with the first of the entities by name. */
export interface RemovalOfProvider extends WaitingRemoval {
  entityRefs: string[];
}

const MOST_REFS = 100;

/** What waits in some providers, in two queries whatever their number. */
export async function readRemovals(
  knex: Knex,
  providers: string[],
): Promise<Map<string, RemovalOfProvider>> {
  if (providers.length === 0) return new Map();
  const numbered = knex('data_products_removals')
    .whereIn('provider', providers)
    .whereNull('confirmed_at')
    .select(
      'provider',
      'entity_ref',
      knex.raw(
        'row_number() over (partition by provider order by entity_ref) as position',
      ),
      knex.raw('count(*) over (partition by provider) as waiting'),
      knex.raw('min(goes_at) over (partition by provider) as first_goes_at'),
    )
    .as('numbered');
  const rows: {
    provider: string;
    entity_ref: string;
    waiting: number | string;
    first_goes_at: string | null;
  }[] = await knex
    .from(numbered)
    .where('position', '<=', MOST_REFS)
    .orderBy(['provider', 'entity_ref'])
    .select('*');
  const held: { source_key: string; total: number | string }[] = await knex(
    'refresh_state_references',
  )
    .whereIn('source_key', providers.map(sourceKeyOf))
    .groupBy('source_key')
    .select('source_key')
    .count({ total: '*' });
  const totals = new Map(
    held.map(({ source_key, total }) => [source_key, Number(total)]),
  );
  const removals = new Map<string, RemovalOfProvider>();
  for (const row of rows) {
    const { provider } = row;
    const count = Number(row.waiting);
    const removal = removals.get(provider) ?? {
      provider,
      count,
      total: totals.get(sourceKeyOf(provider)) ?? count,
      goesAt: row.first_goes_at ?? undefined,
      entityRefs: [],
    };
    removal.entityRefs.push(row.entity_ref);
    removals.set(provider, removal);
  }
  return removals;
}
