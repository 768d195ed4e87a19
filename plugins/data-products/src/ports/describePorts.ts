import {
  type Entity,
  RELATION_API_PROVIDED_BY,
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import {
  contractEntityRef,
  type DataProductEntity,
  type DataProductInputPort,
  type DataProductOutputPort,
} from '@data-mesh/backstage-plugin-data-products-common';

/** What a port promises or reads, or which gap there is in its place. */
export type PortContract =
  | { status: 'found'; contract: Entity }
  | { status: 'not-in-catalog'; contractId: string }
  | { status: 'none' };

/** A port with what the catalog knows about its contract. */
export interface Port extends DataProductOutputPort {
  contract: PortContract;
  /** References of the products that promise the contract. */
  providers: string[];
}

/** Something that is no data product and from which the data comes. */
export type Source =
  | { status: 'found'; entity: Entity }
  | { status: 'not-in-catalog'; entityRef: string };

/** The ports of a product and its other sources. */
export interface Ports {
  outputs: Port[];
  inputs: Port[];
  sources: Source[];
}

function sourceRefs(product: Entity): string[] {
  return getEntityRelations(product, RELATION_DEPENDS_ON).map(ref =>
    stringifyEntityRef(ref),
  );
}

/** The references of everything that the ports of a product speak of, each once. */
export function portRefs(product: DataProductEntity): string[] {
  const { inputPorts = [], outputPorts = [] } = product.spec;
  const contracts = [...outputPorts, ...inputPorts].flatMap(
    ({ contractId }) => contractEntityRef({ contractId }) ?? [],
  );
  return [...new Set([...contracts, ...sourceRefs(product)])];
}

function describePort(
  port: DataProductInputPort,
  entities: Map<string, Entity>,
): Port {
  const { contractId } = port;
  const ref = contractEntityRef({ contractId });
  if (!contractId || !ref) {
    return { ...port, contract: { status: 'none' }, providers: [] };
  }
  const contract = entities.get(ref);
  return contract
    ? {
        ...port,
        contract: { status: 'found', contract },
        providers: getEntityRelations(contract, RELATION_API_PROVIDED_BY).map(
          provider => stringifyEntityRef(provider),
        ),
      }
    : {
        ...port,
        contract: { status: 'not-in-catalog', contractId },
        providers: [],
      };
}

/** Brings the ports of a product together with the entities that they speak of. */
export function describePorts(options: {
  product: DataProductEntity;
  /** Entities by full reference; absent if the catalog has none that the reader may see. */
  entities: Map<string, Entity>;
}): Ports {
  const { product, entities } = options;
  const { inputPorts = [], outputPorts = [] } = product.spec;
  return {
    outputs: outputPorts.map(port => describePort(port, entities)),
    inputs: inputPorts.map(port => describePort(port, entities)),
    sources: sourceRefs(product).map(entityRef => {
      const entity = entities.get(entityRef);
      return entity
        ? { status: 'found', entity }
        : { status: 'not-in-catalog', entityRef };
    }),
  };
}
