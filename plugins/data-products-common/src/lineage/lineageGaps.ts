import {
  type Entity,
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { isDataContract } from '../model';
import { contractEntityRef } from './contractEntityRef';
import { contractRefs, dependencyRefs } from './lineageRefs';
import { portKey, portsOf, visibleContract } from './ports';
import { relatedRefs, titleOf } from './relations';
import type { KnownEntities, LineageDirection, LineageGap } from './types';

/** Says what of the ports of an entity is in no catalog that the reader sees. */
function portGaps(options: {
  entity: Entity;
  direction: LineageDirection;
  entities: KnownEntities;
}): LineageGap[] {
  const { entity, direction, entities } = options;
  const entityRef = stringifyEntityRef(entity);
  return portsOf(entity, direction).flatMap((port): LineageGap[] => {
    const { contractId } = port;
    const gap = { entityRef, direction, port: portKey(port) };
    const contractRef = contractEntityRef({ contractId });
    if (!contractId || !contractRef) return [{ ...gap, reason: 'no-contract' }];
    // One that is still being loaded is no gap.
    return entities.has(contractRef) && !visibleContract(entities, contractRef)
      ? [{ ...gap, reason: 'contract-not-visible', contractId }]
      : [];
  });
}

/** Says which contracts come from nobody whom the reader sees, without saying from whom else. */
function providerGaps(options: {
  entity: Entity;
  direction: LineageDirection;
  entities: KnownEntities;
}): LineageGap[] {
  const { entity, direction, entities } = options;
  if (direction === 'downstream') return [];
  return contractRefs(entity, direction).flatMap(
    (contractRef): LineageGap[] => {
      const contract = isDataContract(entity)
        ? entity
        : visibleContract(entities, contractRef);
      if (!contract) return [];
      const providers = relatedRefs(contract, RELATION_API_PROVIDED_BY);
      const nobody = providers.every(
        ref => entities.has(ref) && !entities.get(ref),
      );
      return nobody
        ? [
            {
              entityRef: stringifyEntityRef(entity),
              direction,
              reason: 'no-provider',
              contractRef,
              contractTitle: titleOf(contract),
            },
          ]
        : [];
    },
  );
}

/** What is missing at an entity in one direction, in the order of its document. */
export function lineageGaps(options: {
  entity: Entity;
  direction: LineageDirection;
  entities: KnownEntities;
}): LineageGap[] {
  const { entity, direction, entities } = options;
  const sources =
    direction === 'upstream' ? dependencyRefs(entity, direction) : [];
  return [
    ...portGaps(options),
    ...providerGaps(options),
    ...sources
      .filter(ref => entities.has(ref) && !entities.get(ref))
      .map(
        (sourceRef): LineageGap => ({
          entityRef: stringifyEntityRef(entity),
          direction,
          reason: 'source-not-visible',
          sourceRef,
        }),
      ),
  ];
}
