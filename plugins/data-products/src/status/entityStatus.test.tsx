import type { Entity } from '@backstage/catalog-model';
import {
  type FileProblem,
  findingStatusItem,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { screen, waitFor } from '@testing-library/react';
import { exampleProduct, renderCards } from '../__testUtils__';
import { findingsCard } from '../findings/extensions';
import { purposeCard } from '../product/extensions';

const error: Finding = {
  rule: 'wrong-type',
  severity: 'error',
  path: 'version',
  message: 'version must be a text.',
  remedy: 'Write a text.',
};
const contract = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name: 'orders-v1', namespace: 'default' },
  spec: { type: 'data-contract', lifecycle: 'active', definition: 'x' },
  status: { items: Array.from({ length: 10 }, () => findingStatusItem(error)) },
} as Entity;
const broken: FileProblem = {
  id: '1',
  kind: 'unreadable',
  place: 'url:https://github.com/tessenvik/data/blob/main/orders.odps.yaml',
  entityRefs: ['dataproduct:default/orders'],
  findings: [{ ...error, rule: 'syntax' }],
  since: '2026-11-20T08:00:00Z',
  checkedAt: '2026-11-21T08:00:00Z',
  shows: { what: 'last-good' },
};

function product(relations: Entity['relations'] = []) {
  return exampleProduct({
    spec: { definition: 'kind: DataProduct' },
    relations,
  });
}

describe('the status on the page of a product', () => {
  it('is not green where its file does not load', async () => {
    renderCards({
      entity: product(),
      cards: [purposeCard, findingsCard],
      problems: [broken],
    });
    expect((await screen.findAllByText('Its file cannot be read')).length).toBe(
      1,
    );
    expect(screen.queryByText(/Nothing to repair/)).not.toBeInTheDocument();
  });

  it('counts what is wrong with its contracts, on top and on its card', async () => {
    renderCards({
      entity: product([
        { type: 'providesApi', targetRef: 'api:default/orders-v1' },
      ]),
      cards: [purposeCard, findingsCard],
      catalog: [contract],
    });
    await waitFor(() =>
      expect(screen.getAllByText('10 errors')).toHaveLength(2),
    );
    expect(screen.getByText('In its contracts:')).toBeInTheDocument();
    expect(screen.queryByText(/Nothing to repair/)).not.toBeInTheDocument();
  });

  it('is not green before it is known, and where it cannot be asked', async () => {
    renderCards({
      entity: product(),
      cards: [purposeCard, findingsCard],
      dataProductsApi: {
        getStatuses: async () => {
          throw new Error('The backend is away.');
        },
      },
    });
    await waitFor(() =>
      expect(screen.getAllByText('Not known yet')).toHaveLength(2),
    );
    expect(screen.queryByText(/Nothing to repair/)).not.toBeInTheDocument();
  });
});
