import { parseEntityRef } from '@backstage/catalog-model';
import {
  contractEntityRef,
  type DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';

/** A contract that output ports of a product promise to keep. */
export interface ProductContract {
  entityRef: string;
  contractId: string;
  /** The names of the ports. */
  ports: string[];
}

/** The contracts of the output ports of a product, each once, in the order of the ports. */
export function productContracts(
  product: DataProductEntity,
): ProductContract[] {
  const contracts = new Map<string, ProductContract>();
  for (const { name, contractId } of product.spec.outputPorts ?? []) {
    const entityRef = contractEntityRef({ contractId });
    if (!contractId || !entityRef) continue;
    const known = contracts.get(entityRef);
    if (known) known.ports.push(name);
    else contracts.set(entityRef, { entityRef, contractId, ports: [name] });
  }
  return [...contracts.values()];
}

/** The contract that a text of the address names: by reference, by name or by id. */
export function namedContract(options: {
  contracts: readonly ProductContract[];
  text: string;
}): ProductContract | undefined {
  const text = options.text.trim().toLowerCase();
  return options.contracts.find(
    ({ entityRef, contractId }) =>
      [entityRef, contractId.toLowerCase()].includes(text) ||
      parseEntityRef(entityRef).name.toLowerCase() === text,
  );
}
