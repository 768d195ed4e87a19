import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainEntity } from './plainEntities.mjs';

const metadata = {
  name: 'orders',
  uid: '1',
  etag: '2',
  annotations: {
    'backstage.io/managed-by-location': 'file:/orders.yaml',
    'data-mesh.dev/id': 'orders',
  },
};
const ownMetadata = {
  name: 'orders',
  annotations: { 'data-mesh.dev/id': 'orders' },
};

describe('plainEntity', () => {
  it('makes a component with the relations of a product', () => {
    const spec = {
      type: 'aggregate',
      lifecycle: 'active',
      owner: 'group:default/web',
      definition: 'kind: DataProduct',
      inputPorts: [{ name: 'a', contractId: 'visits-v1' }, { name: 'b' }],
      outputPorts: [
        { name: 'c', contractId: 'orders-v1' },
        { name: 'd', contractId: 'orders-v1' },
      ],
    };
    assert.deepEqual(plainEntity({ kind: 'DataProduct', metadata, spec }), {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: ownMetadata,
      spec: {
        ...spec,
        type: 'product',
        providesApis: ['orders-v1'],
        consumesApis: ['visits-v1'],
      },
    });
  });

  it('keeps a contract as the API that it is, with an owner', () => {
    const spec = { type: 'data-contract', definition: 'kind: DataContract' };
    assert.deepEqual(plainEntity({ kind: 'API', metadata, spec }), {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: ownMetadata,
      spec: { ...spec, owner: 'nobody', lifecycle: 'unknown' },
    });
  });
});
