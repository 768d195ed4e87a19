import type { IndexableDocument } from '@backstage/plugin-search-common';
import type {
  DataProductDocument,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { entityDocument } from '../documents/entityDocument';

/** A data product as the search knows it. */
export function productDocument(options: {
  entity: DataProductEntity;
  locationTemplate: string;
}): DataProductDocument & IndexableDocument {
  const { entity, locationTemplate } = options;
  const {
    purpose,
    limitations,
    usage,
    type = '',
    outputPorts = [],
  } = entity.spec;
  return {
    ...entityDocument({
      entity,
      locationTemplate,
      texts: [
        purpose,
        entity.metadata.description,
        limitations,
        usage,
        ...outputPorts.map(port => port.description),
      ],
      names: outputPorts.map(port => port.name),
    }),
    type,
  };
}
