import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import {
  inertText,
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/**
 * Makes the descriptions of data products and contracts plain text. The stock pages
 * show them as Markdown with images, which would tell the host of an image who reads
 * about the product. The document keeps its Markdown, and pages of ours fetch nothing.
 */
export class InertDescriptions implements CatalogProcessor {
  getProcessorName() {
    return 'data-products-descriptions';
  }

  async preProcessEntity(entity: Entity): Promise<Entity> {
    const { description } = entity.metadata;
    if (
      typeof description !== 'string' ||
      !(isDataProduct(entity) || isDataContract(entity))
    ) {
      return entity;
    }
    const inert = inertText({ text: description });
    return inert === description
      ? entity
      : { ...entity, metadata: { ...entity.metadata, description: inert } };
  }
}
