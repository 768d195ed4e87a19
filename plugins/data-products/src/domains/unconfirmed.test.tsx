import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ANNOTATION_UNCONFIRMED,
  type UnconfirmedClaim,
} from '@data-mesh/backstage-plugin-data-products-common';
import { screen, waitFor } from '@testing-library/react';
import { exampleProduct, renderCards } from '../__testUtils__';
import { ownersCard } from '../ownership/extensions';
import { purposeCard } from '../product/extensions';
import { UnconfirmedAlert } from './UnconfirmedAlert';

const sales: UnconfirmedClaim = {
  as: 'domain',
  ref: 'domain:default/sales',
  state: 'waiting',
};

function claiming(...claims: unknown[]) {
  const product = exampleProduct({ spec: { purpose: 'Orders.' } });
  return {
    ...product,
    relations: [],
    metadata: {
      ...product.metadata,
      annotations: {
        ...product.metadata.annotations,
        [ANNOTATION_UNCONFIRMED]: JSON.stringify(claims),
      },
    },
  };
}

function renderAlert(...claims: unknown[]) {
  return renderInTestApp(
    <>
      <p>The page</p>
      <UnconfirmedAlert entity={claiming(...claims)} />
    </>,
    {
      apis: [[catalogApiRef, catalogApiMock()]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

describe('what says whose it is, without their having confirmed it', () => {
  it('says so at the top of its page, with what it names and what follows', async () => {
    renderAlert(sales, {
      as: 'owner',
      ref: 'group:default/sales-data',
      state: 'waiting',
    });

    expect(await screen.findByText('Unconfirmed')).toBeInTheDocument();
    expect(screen.getByText(/It says that it belongs to/).textContent).toMatch(
      /belongs to sales; sales has not confirmed it/,
    );
    expect(
      screen.getByText(/runs it; .*has not confirmed/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/counts in none of their lists and numbers/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Files to fix/)).toBeInTheDocument();
    expect(screen.getAllByRole('link')[0]).toHaveAttribute(
      'href',
      '/catalog/default/domain/sales',
    );
  });

  it('says that it was refused, and sends nobody to decide again', async () => {
    renderAlert({ ...sales, state: 'refused' });

    expect(await screen.findByText('Refused')).toBeInTheDocument();
    expect(screen.getByText(/has refused it/)).toBeInTheDocument();
    expect(screen.queryByText(/Files to fix/)).not.toBeInTheDocument();
  });

  it('says nothing of what somebody wrote in its place', async () => {
    renderAlert({ as: 'toString', ref: 'x', state: 'waiting' }, null, 'x');

    expect(await screen.findByText('The page')).toBeInTheDocument();
    expect(screen.queryByText('Unconfirmed')).not.toBeInTheDocument();
  });

  it('has a word and an icon in the place of the domain and of the owner', async () => {
    renderCards({
      entity: claiming(sales, {
        as: 'businessOwner',
        ref: 'group:default/sales-data',
        state: 'refused',
      }),
      cards: [purposeCard, ownersCard],
    });

    await waitFor(() =>
      expect(
        screen
          .getAllByText(/, unconfirmed$/)
          .map(({ textContent }) => textContent),
      ).toEqual(['sales, unconfirmed', 'sales, unconfirmed']),
    );
    expect(screen.getByText(/, refused$/)).toHaveTextContent(
      'sales-data, refused',
    );
    expect(
      screen.queryByText('This product belongs to no domain'),
    ).not.toBeInTheDocument();
  });
});
