import {
  DATA_MESH_API_VERSION,
  type DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';

type Parts = {
  annotations?: Record<string, string>;
  spec?: Partial<DataProductEntity['spec']>;
  relations?: DataProductEntity['relations'];
  status?: object;
};

/** A product as the catalog has it, read from `orders.odps.yaml`; tests say only what matters to them. */
export function exampleProduct(parts: Parts = {}): DataProductEntity {
  const { annotations, spec, relations = [], status } = parts;
  return {
    apiVersion: DATA_MESH_API_VERSION,
    kind: 'DataProduct',
    metadata: {
      name: 'orders',
      namespace: 'default',
      title: 'Web Orders',
      annotations: {
        'backstage.io/managed-by-location':
          'url:https://github.com/tessenvik/data/blob/main/orders.odps.yaml',
        'backstage.io/view-url':
          'https://github.com/tessenvik/data/blob/main/orders.odps.yaml',
        'backstage.io/edit-url':
          'https://github.com/tessenvik/data/edit/main/orders.odps.yaml',
        'data-mesh.dev/standard': 'odps/v1.0.0',
        ...annotations,
      },
    },
    spec: { lifecycle: 'active', ...spec },
    relations,
    ...(status && { status }),
  } as DataProductEntity;
}
