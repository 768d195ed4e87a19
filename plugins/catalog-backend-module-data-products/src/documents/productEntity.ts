import {
  DATA_MESH_API_VERSION,
  type DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import type {
  DataProductDescriptor,
  ProductReading,
} from '@data-mesh/data-contract';
import { LENGTHS, shortText, wholeText, withoutEmpty } from './catalogWords';
import { entityMetadata } from './entityMetadata';
import { domainName, productDependencies } from './references';

/** More than that are not written by people, but made by aliases of aliases. */
const MOST_PORTS = 1_000;
const MOST_CHANNELS = 50;

type Port = DataProductDescriptor['outputPorts'][number];

/** The ports under a name; one that has none is called by what else it has. */
function namedPorts(
  ports: readonly Pick<Port, 'id' | 'name' | 'version' | 'contractId'>[],
) {
  return ports.slice(0, MOST_PORTS).flatMap(port => {
    const { word, text } = LENGTHS;
    const name =
      shortText(port.name, word) ??
      shortText(port.id, word) ??
      shortText(port.contractId, word);
    return name
      ? [
          {
            port: port as Partial<Port>,
            fields: {
              name,
              version: shortText(port.version, word),
              contractId: wholeText(port.contractId, text),
            },
          },
        ]
      : [];
  });
}

function supportChannels(product: DataProductDescriptor) {
  const { word, description } = LENGTHS;
  return product.support.slice(0, MOST_CHANNELS).flatMap(support => {
    const url = wholeText(support.url, LENGTHS.url);
    const channel = [
      support.channel,
      support.tool,
      url,
      support.address,
      support.description,
    ]
      .map(text => shortText(text, word))
      .find(Boolean);
    return channel
      ? [
          withoutEmpty({
            channel,
            url,
            description: shortText(support.description, description),
            tool: shortText(support.tool, word),
            scope: shortText(support.scope, word),
          }),
        ]
      : [];
  });
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
  const { word, description, text } = LENGTHS;
  return {
    apiVersion: DATA_MESH_API_VERSION,
    kind: 'DataProduct',
    metadata: entityMetadata(options),
    spec: withoutEmpty({
      type: product.type,
      lifecycle:
        product.lifecycle ?? shortText(product.status, word) ?? 'unknown',
      domain: domainName(product.domain),
      purpose: shortText(product.description.purpose, text),
      limitations: shortText(product.description.limitations, text),
      usage: shortText(product.description.usage, text),
      version: shortText(product.version, word),
      inputPorts: namedPorts(product.inputPorts).map(({ fields }) =>
        withoutEmpty(fields),
      ),
      outputPorts: namedPorts(product.outputPorts).map(({ fields, port }) =>
        withoutEmpty({
          ...fields,
          type: shortText(port.type, word),
          description: shortText(port.description, description),
        }),
      ),
      support: supportChannels(product),
      dependsOn: productDependencies(product),
      definition: reading.text,
    }),
  };
}
