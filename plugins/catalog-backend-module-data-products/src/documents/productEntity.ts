import {
  DATA_MESH_API_VERSION,
  type DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import type {
  DataProductDescriptor,
  ProductReading,
} from '@data-mesh/data-contract';
import { toEntityName, withoutEmpty } from './catalogWords';
import { entityMetadata } from './entityMetadata';

function dependsOn(product: DataProductDescriptor): string[] {
  const value = product.customProperties.find(
    ({ property }) => property === 'dependsOn',
  )?.value;
  return [value].flat().filter((ref): ref is string => typeof ref === 'string');
}

/**
 * The catalog entity of an ODPS document. Owners are left to the processor,
 * which knows the people of the catalog.
 */
export function productEntity(options: {
  reading: ProductReading;
  place: string;
}): DataProductEntity {
  const { reading } = options;
  const { product } = reading;
  return {
    apiVersion: DATA_MESH_API_VERSION,
    kind: 'DataProduct',
    metadata: entityMetadata(options),
    spec: withoutEmpty({
      type: product.type,
      lifecycle: product.lifecycle ?? product.status ?? 'unknown',
      domain: product.domain && toEntityName(product.domain),
      purpose: product.description.purpose,
      limitations: product.description.limitations,
      usage: product.description.usage,
      version: product.version,
      inputPorts: product.inputPorts.map(({ name, version, contractId }) =>
        withoutEmpty({ name, version, contractId }),
      ),
      outputPorts: product.outputPorts.map(
        ({ name, version, type, description, contractId }) =>
          withoutEmpty({ name, version, type, description, contractId }),
      ),
      support: product.support.map(
        ({ channel, url, address, description, tool, scope }) =>
          withoutEmpty({
            channel: channel ?? tool ?? url ?? address ?? 'support',
            url,
            description,
            tool,
            scope,
          }),
      ),
      dependsOn: dependsOn(product),
      definition: reading.text,
    }),
  };
}
