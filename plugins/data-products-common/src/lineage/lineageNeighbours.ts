import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { DataContractEntity } from '../model';
import { isDataContract } from '../model';
import {
  contractRefs,
  dependencyRefs,
  lineageRefs,
  relationsOf,
} from './lineageRefs';
import { lineageGaps } from './lineageGaps';
import { portsOf, portsWithContract, visibleContract } from './ports';
import { byTitle, relatedRefs, titleOf } from './relations';
import type {
  KnownEntities,
  LineageConnection,
  LineageDirection,
  LineageGap,
} from './types';

/** An entity one step further, with the ways by which data goes there or comes from there. */
export interface LineageNeighbour {
  entityRef: string;
  entity: Entity;
  title: string;
  connections: LineageConnection[];
}

function contractConnection(options: {
  contract: DataContractEntity;
  from: Entity;
  to: Entity;
}): LineageConnection {
  const { contract, from, to } = options;
  const contractRef = stringifyEntityRef(contract);
  const { version } = contract.spec;
  return {
    type: 'contract',
    contractRef,
    contractTitle: titleOf(contract),
    ...(typeof version === 'string' && { contractVersion: version }),
    outputPorts: portsWithContract(portsOf(from, 'downstream'), contractRef),
    inputPorts: portsWithContract(portsOf(to, 'upstream'), contractRef),
  };
}

/** The neighbours of an entity in one direction that the reader may see, by name; and what is missing. */
export function lineageNeighbours(options: {
  entity: Entity;
  direction: LineageDirection;
  entities: KnownEntities;
}): { neighbours: LineageNeighbour[]; gaps: LineageGap[]; complete: boolean } {
  const { entity, direction, entities } = options;
  const neighbours = new Map<string, LineageNeighbour>();
  const connect = (
    entityRef: string,
    connection: (neighbour: Entity) => LineageConnection,
  ) => {
    const neighbour = entities.get(entityRef);
    if (!neighbour) return;
    const known = neighbours.get(entityRef) ?? {
      entityRef,
      entity: neighbour,
      title: titleOf(neighbour),
      connections: [],
    };
    known.connections.push(connection(neighbour));
    neighbours.set(entityRef, known);
  };

  for (const contractRef of contractRefs(entity, direction)) {
    const contract = isDataContract(entity)
      ? entity
      : visibleContract(entities, contractRef);
    if (!contract) continue;
    for (const ref of relatedRefs(contract, relationsOf[direction].beyond)) {
      connect(ref, neighbour =>
        contractConnection({
          contract,
          from: direction === 'upstream' ? neighbour : entity,
          to: direction === 'upstream' ? entity : neighbour,
        }),
      );
    }
  }
  for (const ref of dependencyRefs(entity, direction)) {
    connect(ref, () => ({ type: 'depends-on' }));
  }
  return {
    neighbours: [...neighbours.values()].sort(byTitle),
    gaps: lineageGaps(options),
    complete: lineageRefs(options).every(ref => entities.has(ref)),
  };
}
