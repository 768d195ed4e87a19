import type { Entity } from '@backstage/catalog-model';
import { findingStatusItem } from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { describeEntry } from './describeEntry';

const error: Finding = {
  rule: 'wrong-type',
  severity: 'error',
  path: 'version',
  message: 'version must be a text.',
  remedy: 'Write a text.',
};
const withErrors = (count: number) => ({
  status: {
    items: Array.from({ length: count }, () => findingStatusItem(error)),
  },
});
const contractRef = 'api:default/orders-v1';
const product = {
  apiVersion: 'data-mesh.dev/v1alpha1',
  kind: 'DataProduct',
  metadata: { name: 'orders', namespace: 'default' },
  spec: { lifecycle: 'active', definition: 'kind: DataProduct' },
  relations: [
    { type: 'providesApi', targetRef: contractRef },
    { type: 'ownedBy', targetRef: 'group:default/shop' },
  ],
  ...withErrors(1),
} as Entity;
const contract = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name: 'orders-v1', namespace: 'default' },
  spec: { type: 'data-contract', lifecycle: 'active', definition: 'x' },
  ...withErrors(10),
} as Entity;
const owner = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'shop', namespace: 'default' },
} as Entity;

function statusOf(options: {
  visible: Record<string, Entity>;
  entity?: Entity;
  file?: Parameters<typeof describeEntry>[0]['file'];
}) {
  const { entity = product, file = { is: 'known', value: [] } } = options;
  const visible = new Map(Object.entries(options.visible));
  return describeEntry({ entity, visible, file }).status;
}

describe('the status of an entry', () => {
  const visible = { [contractRef]: contract, 'group:default/shop': owner };

  it('counts what is wrong with the contracts of a product', () => {
    expect(statusOf({ visible })).toMatchObject({ level: 'error', errors: 11 });
    expect(statusOf({ visible, entity: contract })).toMatchObject({
      errors: 10,
    });
  });

  it('counts only contracts that the reader sees', () => {
    expect(
      statusOf({ visible: { 'group:default/shop': owner } }),
    ).toMatchObject({
      errors: 1,
      reasons: [{ kind: 'findings', of: 'document', errors: 1, warnings: 0 }],
    });
  });

  it('tells of an owner who is not in the catalog', () => {
    expect(statusOf({ visible: {} }).reasons).toContainEqual({
      kind: 'owner',
      role: 'technical',
      name: 'group:default/shop',
    });
  });

  it('tells of its file what the reader may know', () => {
    expect(
      statusOf({ visible, file: { is: 'known', value: ['unreadable'] } })
        .reasons[0],
    ).toEqual({ kind: 'file', problem: 'unreadable' });
    expect(
      statusOf({ visible, file: { is: 'unknown' } }).reasons,
    ).toContainEqual({ kind: 'not-known', fact: 'file' });
    expect(statusOf({ visible, file: { is: 'hidden' } })).toEqual(
      statusOf({ visible }),
    );
  });

  it('is not good of a product that nobody could look at', () => {
    const { definition: _, ...spec } = product.spec!;
    const entity = { ...product, spec, status: undefined } as Entity;
    expect(
      statusOf({ entity, visible: { 'group:default/shop': owner } }),
    ).toMatchObject({ level: 'unknown', reasons: [{ kind: 'not-checked' }] });
  });
});
