import {
  type Entity,
  parseEntityRef,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { isDataContract, isDataProduct } from '../model';
import { contractEntityRef } from './contractEntityRef';
import { portsOf, visibleContract } from './ports';
import { relatedRefs } from './relations';
import type { KnownEntities, LineageDirection } from './types';

/** From an entity to its contracts, and from a contract to those beyond it. */
export const relationsOf = {
  upstream: {
    toContract: RELATION_CONSUMES_API,
    beyond: RELATION_API_PROVIDED_BY,
  },
  downstream: {
    toContract: RELATION_PROVIDES_API,
    beyond: RELATION_API_CONSUMED_BY,
  },
} as const;

/** The contracts through which data comes to an entity or leaves it. */
export function contractRefs(
  entity: Entity,
  direction: LineageDirection,
): string[] {
  if (isDataContract(entity)) return [stringifyEntityRef(entity)];
  const ofPorts = portsOf(entity, direction).flatMap(
    ({ contractId }) => contractEntityRef({ contractId }) ?? [],
  );
  const declared = relatedRefs(entity, relationsOf[direction].toContract);
  return [...new Set([...ofPorts, ...declared])];
}

/**
 * What an entity is connected with by `dependsOn`. Only a product says by it
 * where its data comes from; between services it means something else.
 */
export function dependencyRefs(
  entity: Entity,
  direction: LineageDirection,
): string[] {
  if (direction === 'upstream') {
    return isDataProduct(entity)
      ? relatedRefs(entity, RELATION_DEPENDS_ON)
      : [];
  }
  return relatedRefs(entity, RELATION_DEPENDENCY_OF).filter(
    ref => parseEntityRef(ref).kind === 'dataproduct',
  );
}

/**
 * The entities that have to be known to tell the neighbours of an entity, as
 * far as that can be said: its contracts first and, once these are known, what
 * is beyond them. Asking twice, each time for all that is unknown, is one step.
 *
 * @public
 */
export function lineageRefs(options: {
  entity: Entity;
  direction: LineageDirection;
  entities: KnownEntities;
}): string[] {
  const { entity, direction, entities } = options;
  const contracts = contractRefs(entity, direction);
  const beyond = contracts.flatMap(ref => {
    const contract = isDataContract(entity)
      ? entity
      : visibleContract(entities, ref);
    return contract ? relatedRefs(contract, relationsOf[direction].beyond) : [];
  });
  return [
    ...new Set([...contracts, ...dependencyRefs(entity, direction), ...beyond]),
  ];
}
