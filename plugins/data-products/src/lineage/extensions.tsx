import { type Entity, RELATION_DEPENDENCY_OF } from '@backstage/catalog-model';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/** Components and resources have a lineage where the data of a product comes from them. */
function feedsProducts(entity: Entity): boolean {
  const products = { kind: 'dataproduct' };
  return (
    getEntityRelations(entity, RELATION_DEPENDENCY_OF, products).length > 0
  );
}

/** The tab that shows where data comes from and where it goes. */
export const lineageContent = EntityContentBlueprint.make({
  name: 'lineage',
  params: {
    path: '/lineage',
    title: 'Lineage',
    filter: entity =>
      isDataProduct(entity) || isDataContract(entity) || feedsProducts(entity),
    loader: async () => {
      const { LineageContent } = await import('./LineageContent');
      return <LineageContent />;
    },
  },
});

export const lineageExtensions: ExtensionDefinition[] = [lineageContent];
