import { Readable } from 'node:stream';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  DATA_PRODUCT_DOCUMENT_TYPE,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type CatalogReading, readEntities } from '../catalog/readEntities';
import { productDocument } from './productDocument';

/** All that is shown and found of a product; its definition would be read for nothing. */
const FIELDS = [
  'apiVersion',
  'kind',
  'metadata',
  'relations',
  ...['type', 'lifecycle', 'personalData', 'purpose', 'limitations'].map(
    field => `spec.${field}`,
  ),
  ...['usage', 'version', 'outputPorts'].map(field => `spec.${field}`),
];
const PAGE_SIZE = 500;

/** Reads the data products of the catalog for the search. */
export class ProductCollatorFactory implements DocumentCollatorFactory {
  readonly type = DATA_PRODUCT_DOCUMENT_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly #options: CatalogReading & { locationTemplate: string };

  constructor(options: CatalogReading & { locationTemplate: string }) {
    this.#options = options;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents() {
    const { locationTemplate, ...reading } = this.#options;
    const entities = readEntities({
      ...reading,
      filter: { kind: 'DataProduct' },
      fields: FIELDS,
      pageSize: PAGE_SIZE,
    });
    for await (const entity of entities) {
      if (isDataProduct(entity)) {
        yield productDocument({ entity, locationTemplate });
      }
    }
  }
}
