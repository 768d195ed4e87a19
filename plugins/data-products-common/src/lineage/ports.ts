import type { Entity } from '@backstage/catalog-model';
import {
  type DataProductInputPort,
  isDataContract,
  isDataProduct,
} from '../model';
import { contractEntityRef } from './contractEntityRef';
import type { KnownEntities, LineageDirection, LineagePort } from './types';

/** The ports of a product through which data comes in or goes out; entities of others have none. */
export function portsOf(
  entity: Entity,
  direction: LineageDirection,
): DataProductInputPort[] {
  if (!isDataProduct(entity)) return [];
  const { inputPorts, outputPorts } = entity.spec;
  const ports = direction === 'upstream' ? inputPorts : outputPorts;
  return Array.isArray(ports) ? ports.filter(port => port?.name) : [];
}

/** The keys of the ports that name a contract. */
export function portsWithContract(
  ports: readonly DataProductInputPort[],
  contractRef: string,
): LineagePort[] {
  return ports
    .filter(
      ({ contractId }) => contractEntityRef({ contractId }) === contractRef,
    )
    .map(portKey);
}

/** The key of a port. */
export function portKey({ name, version }: DataProductInputPort): LineagePort {
  return version ? { name, version } : { name };
}

/** A contract that is known and visible; an API of another type is none. */
export function visibleContract(entities: KnownEntities, contractRef: string) {
  const entity = entities.get(contractRef);
  return entity && isDataContract(entity) ? entity : undefined;
}
