import type { FileProblemKind } from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import { sha256 } from '../files/sha256';
import { hasRight } from './hasRight';

/** An entity, and the places that it is from. */
export interface PlacedEntity {
  entityRef: string;
  places: readonly string[];
}

/** Something wrong with an entity by its reference, or with all that are from a place. */
interface Trouble {
  kind: FileProblemKind;
  entity_ref?: string | null;
  place?: string | null;
}

/**
 * What is wrong with the files of entities, in six queries whatever their number.
 * That another source wants one of them is no fault of its file, nor is what becomes
 * of the file that wants it.
 */
export async function readTroubles(options: {
  knex: Knex;
  entities: readonly PlacedEntity[];
  /** Whether a file was met lately enough to count. */
  isMet: (query: Knex.QueryBuilder) => Knex.QueryBuilder;
  metSince: string;
}): Promise<Map<string, FileProblemKind[]>> {
  const { knex, entities, isMet, metSince } = options;
  if (entities.length === 0) return new Map();
  const refs = entities.map(({ entityRef }) => entityRef);
  const places = [...new Set(entities.flatMap(entity => entity.places))];
  const kind = (name: FileProblemKind) =>
    knex.raw('cast(? as text) as kind', [name]);
  const failing = () =>
    knex('data_products_files as file')
      .whereNotNull('file.failing_since')
      .where(isMet);
  const troubles: Trouble[][] = await Promise.all([
    failing()
      .join('data_products_claims as claim', 'claim.file_id', 'file.id')
      .whereIn('claim.entity_ref', refs)
      .where(hasRight)
      .select(kind('unreadable'), 'claim.entity_ref'),
    failing()
      .whereIn('file.place', places)
      .select(kind('unreadable'), 'file.place'),
    knex('data_products_errors as error')
      .where('error.seen_at', '>=', metSince)
      .where(about =>
        about
          .whereIn('error.entity_ref', refs)
          .orWhereIn('error.place_id', places.map(sha256)),
      )
      .select(kind('refused'), 'error.entity_ref', 'error.place'),
    knex('data_products_providers as provider')
      .whereNotNull('provider.failing_since')
      .whereIn('provider.place', places)
      .select(kind('unreachable'), 'provider.place'),
    knex('data_products_claims as claim')
      .join('data_products_files as file', 'file.id', 'claim.file_id')
      .join('data_products_files as winner', 'winner.id', 'claim.loses_to')
      .whereIn('claim.entity_ref', refs)
      .whereNotNull('claim.loses_since')
      .where('claim.loses_rule', 'document')
      .where(isMet)
      .select(kind('conflict'), 'claim.entity_ref'),
    knex('data_products_removals as removal')
      .whereIn('removal.entity_ref', refs)
      .whereNull('removal.confirmed_at')
      .select(kind('removal'), 'removal.entity_ref'),
  ]);
  return new Map(
    entities.flatMap(entity => {
      const kinds = troubles.flat().filter(isAbout(entity)).map(kindOf);
      return kinds.length ? [[entity.entityRef, [...new Set(kinds)]]] : [];
    }),
  );
}

function isAbout({ entityRef, places }: PlacedEntity) {
  return (trouble: Trouble) =>
    trouble.entity_ref === entityRef ||
    (typeof trouble.place === 'string' && places.includes(trouble.place));
}

/** A location that fails cannot be read; an entity that fails is refused. */
function kindOf({ kind, entity_ref: ref }: Trouble): FileProblemKind {
  return kind === 'refused' && ref?.startsWith('location:')
    ? 'unreachable'
    : kind;
}
