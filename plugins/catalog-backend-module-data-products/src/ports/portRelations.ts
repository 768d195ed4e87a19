import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_PROVIDES_API,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  contractEntityRef,
  type DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { LENGTHS, wholeText } from '../documents/catalogWords';

/** The id that a port names. Somebody may have written anything there. */
function contractIdOf(port: unknown): string | undefined {
  const id = (port as { contractId?: unknown } | null | undefined)?.contractId;
  return typeof id === 'string' ? wholeText(id, LENGTHS.text) : undefined;
}

/** The full reference of the contract that a port names. */
export function contractRefOf(port: unknown): string | undefined {
  return contractEntityRef({ contractId: contractIdOf(port) });
}

/** The full references of the contracts that ports name, each once. */
function contractRefs(ports: unknown): string[] {
  const refs = (Array.isArray(ports) ? ports : []).map(contractRefOf);
  return [...new Set(refs.filter(ref => ref !== undefined))];
}

/** The contracts that the output ports of a product promise to keep. */
export interface PromisedContracts {
  /** Full references, each once. */
  refs: string[];
  /** Whether there are output ports, and each of them names a contract. */
  isComplete: boolean;
}

/** Which contracts the output ports of a product promise to keep. */
export function promisedContracts(
  entity: DataProductEntity,
): PromisedContracts {
  const { outputPorts } = entity.spec;
  const ports: unknown[] = Array.isArray(outputPorts) ? outputPorts : [];
  return {
    refs: contractRefs(ports),
    isComplete: ports.length > 0 && ports.every(contractIdOf),
  };
}

/**
 * The relations that follow from the ports of a product: an output port provides
 * its contract, an input port consumes the one that it reads. Both directions,
 * each once, whether or not the contract is in the catalog yet.
 */
export function portRelations(entity: DataProductEntity): EntityRelationSpec[] {
  const product = getCompoundEntityRef(entity);
  const { inputPorts, outputPorts } = entity.spec ?? {};
  const relations: EntityRelationSpec[] = [];

  for (const [ports, forward, reverse] of [
    [outputPorts, RELATION_PROVIDES_API, RELATION_API_PROVIDED_BY],
    [inputPorts, RELATION_CONSUMES_API, RELATION_API_CONSUMED_BY],
  ] as const) {
    for (const contractRef of contractRefs(ports)) {
      const contract = parseEntityRef(contractRef);
      relations.push(
        { source: product, type: forward, target: contract },
        { source: contract, type: reverse, target: product },
      );
    }
  }
  return relations;
}
