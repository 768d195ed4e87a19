import type { Knex } from 'knex';

/**
 * Of claims, as `claim`: not those of a source that has no right to the entity.
 * Else anybody could put a file that cannot be read on the page of somebody's product.
 */
export function hasRight(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .whereNull('claim.loses_rule')
    .orWhere('claim.loses_rule', 'document');
}
