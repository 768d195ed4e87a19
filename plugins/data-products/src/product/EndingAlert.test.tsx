/* eslint-disable no-script-url -- hostile documents are what is tested */
import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { exampleProduct } from '../__testUtils__';
import { EndingAlert } from './EndingAlert';

const customers: Entity = {
  apiVersion: 'data-mesh.dev/v1alpha1',
  kind: 'DataProduct',
  metadata: {
    name: 'customers',
    namespace: 'default',
    title: 'Customer Master',
  },
  spec: { lifecycle: 'active' },
};

function document(properties: Record<string, string>) {
  return [
    'apiVersion: v1.0.0',
    'kind: DataProduct',
    'id: crm-extract',
    'status: deprecated',
    'customProperties:',
    ...Object.entries(properties).flatMap(([property, value]) => [
      `  - property: ${property}`,
      `    value: ${JSON.stringify(value)}`,
    ]),
  ].join('\n');
}

function render(properties: Record<string, string>, lifecycle = 'deprecated') {
  renderInTestApp(
    <EndingAlert
      product={exampleProduct({
        spec: { lifecycle, definition: document(properties) },
      })}
    />,
    {
      apis: [[catalogApiRef, catalogApiMock({ entities: [customers] })]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

describe('the end of a product', () => {
  it('names the successor and the day', async () => {
    render({
      successor: 'dataproduct:default/customers',
      endOfSupport: '2027-03-31',
    });

    expect(await screen.findByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/customers',
    );
    expect(
      screen.getByText(/deprecated and ends on March 31, 2027/),
    ).toBeInTheDocument();
  });

  it('finds a successor by the id of its document', async () => {
    render({ successor: 'Customers' });

    expect(await screen.findByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/customers',
    );
  });

  it('says that the successor is not in the catalog', async () => {
    render({ successor: 'dataproduct:default/gone' });

    expect(
      await screen.findByText(
        /names dataproduct:default\/gone as its successor, which is not in the catalog/,
      ),
    ).toBeInTheDocument();
  });

  it('says that there is no successor', async () => {
    render({}, 'retired');

    expect(await screen.findByText(/names no successor/)).toBeInTheDocument();
    expect(screen.getByText(/This product is retired/)).toBeInTheDocument();
  });

  it('does not link a script', async () => {
    render({ successor: 'javascript:alert(1)' });

    expect(
      await screen.findByText(/names javascript:alert\(1\) as its successor/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
