import type { Entity } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import { renderCards } from '../__testUtils__';
import { contractCard } from './extensions';

function contract(parts: Partial<Entity>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'orders-v1', namespace: 'default' },
    spec: {
      type: 'data-contract',
      lifecycle: 'active',
      version: '1.2.0',
      personalData: 'no',
      definition: 'kind: DataContract',
    },
    ...parts,
  };
}

describe('what a contract is', () => {
  it('names the product whose promise it is, and how it stands', async () => {
    renderCards({
      entity: contract({
        relations: [
          { type: 'apiProvidedBy', targetRef: 'dataproduct:default/orders' },
        ],
      }),
      cards: [contractCard],
    });

    expect(
      await screen.findByRole('link', { name: 'orders' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Active')).toBeInTheDocument();
    expect(screen.getByText('1.2.0')).toBeInTheDocument();
    expect(screen.getByText('No')).toBeInTheDocument();
  });

  it('shows a contract that no product promises', async () => {
    renderCards({ entity: contract({}), cards: [contractCard] });

    expect(
      await screen.findByText('No data product promises this contract'),
    ).toBeInTheDocument();
  });
});
