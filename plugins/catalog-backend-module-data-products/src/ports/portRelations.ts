import {
  type CompoundEntityRef,
  DEFAULT_NAMESPACE,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_PROVIDES_API,
  getCompoundEntityRef,
} from '@backstage/catalog-model';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { catalogName } from '@data-mesh/data-contract';
import { LENGTHS, wholeText } from '../documents/catalogWords';

/** The ids that ports name, each once. Somebody may have written anything there. */
function contractIds(ports: unknown): Set<string> {
  const ids = (Array.isArray(ports) ? ports : []).flatMap(port => {
    const id = port?.contractId;
    const stated = typeof id === 'string' && wholeText(id, LENGTHS.text);
    return stated ? [stated] : [];
  });
  return new Set(ids);
}

function contractRef(contractId: string): CompoundEntityRef {
  return {
    kind: 'API',
    namespace: DEFAULT_NAMESPACE,
    name: catalogName({ id: contractId }),
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
    for (const contractId of contractIds(ports)) {
      const contract = contractRef(contractId);
      relations.push(
        { source: product, type: forward, target: contract },
        { source: contract, type: reverse, target: product },
      );
    }
  }
  return relations;
}
