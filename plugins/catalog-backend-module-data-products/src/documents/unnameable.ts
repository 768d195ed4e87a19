import type { Entity } from '@backstage/catalog-model';
import type { Finding } from '@data-mesh/data-contract';
import { isOurs } from './foreignDocument';
import type { FileEntity } from './readFile';

const LONGEST = 80;

/**
 * Those of a file that mean to be data products or contracts, and whose names no
 * catalog takes. A location hands them to the catalog, which says so; a provider
 * can only leave them out.
 */
export function unnameable(entities: readonly FileEntity[]): Finding[] {
  return entities
    .filter(({ entity, entityRef }) => !entityRef && isOurs(entity))
    .map(({ entity }) => unnameableEntity(entity));
}

function unnameableEntity({ kind, metadata }: Entity): Finding {
  const { name, namespace } = metadata;
  const called = namespace === undefined ? name : `${namespace}/${name}`;
  return {
    rule: 'not-an-entity',
    severity: 'error',
    path: 'metadata.name',
    message: `The catalog can hold no ${kind} that is called ${JSON.stringify(
      called.slice(0, LONGEST),
    )}.`,
    remedy:
      'Give it a metadata.name of at most 63 letters, digits, -, _ and ., and a metadata.namespace of small letters, digits and -, if it has one.',
  };
}
