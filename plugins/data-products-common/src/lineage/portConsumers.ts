import {
  type Entity,
  RELATION_API_CONSUMED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  DataContractEntity,
  DataProductEntity,
  DataProductOutputPort,
} from '../model';
import { contractEntityRef } from './contractEntityRef';
import { portsOf, portsWithContract, visibleContract } from './ports';
import { byTitle, relatedRefs, titleOf } from './relations';
import type { KnownEntities, LineagePort } from './types';

/**
 * How we know that somebody reads a port. More ways to know may follow, such as
 * agreements and observed reads, so treat an unknown type as one more way.
 *
 * @public
 */
export type ConsumerEvidence =
  /** Input ports of the consuming product name the contract. */
  | { type: 'input-port'; ports: LineagePort[] }
  /** The consumer declares that it consumes the contract, as any API. */
  | { type: 'consumes-api' };

/**
 * Somebody who reads a port.
 *
 * @public
 */
export interface PortConsumer {
  /** A full reference. */
  entityRef: string;
  entity: Entity;
  title: string;
  /** At least one. */
  evidence: ConsumerEvidence[];
}

/**
 * An output port with those who read it.
 *
 * @public
 */
export interface ConsumedPort {
  port: DataProductOutputPort;
  /** Without a contract that the reader sees, nobody can say who reads the port. */
  contract:
    | { status: 'visible'; contract: DataContractEntity }
    | { status: 'not-visible'; contractId: string }
    | { status: 'none' };
  consumers: PortConsumer[];
}

function evidenceOf(consumer: Entity, contractRef: string): ConsumerEvidence[] {
  const ports = portsWithContract(portsOf(consumer, 'upstream'), contractRef);
  return ports.length > 0
    ? [{ type: 'input-port', ports }]
    : [{ type: 'consumes-api' }];
}

/**
 * Those who read a contract and whom the reader may see, by name, and how we
 * know each of them.
 *
 * @public
 */
export function contractConsumers(options: {
  contract: DataContractEntity;
  entities: KnownEntities;
}): PortConsumer[] {
  const { contract, entities } = options;
  const contractRef = stringifyEntityRef(contract);
  return relatedRefs(contract, RELATION_API_CONSUMED_BY)
    .flatMap(entityRef => {
      const entity = entities.get(entityRef);
      if (!entity) return [];
      const evidence = evidenceOf(entity, contractRef);
      return [{ entityRef, entity, title: titleOf(entity), evidence }];
    })
    .sort(byTitle);
}

/**
 * Who reads which output port of a product, in the order of its document.
 *
 * @public
 */
export function portConsumers(options: {
  product: DataProductEntity;
  entities: KnownEntities;
}): ConsumedPort[] {
  const { product, entities } = options;
  return portsOf(product, 'downstream').map((port): ConsumedPort => {
    const { contractId } = port;
    const contractRef = contractEntityRef({ contractId });
    if (!contractId || !contractRef) {
      return { port, contract: { status: 'none' }, consumers: [] };
    }
    const contract = visibleContract(entities, contractRef);
    return contract
      ? {
          port,
          contract: { status: 'visible', contract },
          consumers: contractConsumers({ contract, entities }),
        }
      : {
          port,
          contract: { status: 'not-visible', contractId },
          consumers: [],
        };
  });
}
