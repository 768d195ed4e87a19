import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleProduct, pressWithKey, renderCards } from '../__testUtils__';
import { portsCard } from './extensions';

function contract(name: string, spec: object = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name, namespace: 'default', title: `Contract ${name}` },
    spec: {
      type: 'data-contract',
      lifecycle: 'active',
      version: '2.1.0',
      definition: 'kind: DataContract',
      ...spec,
    },
    relations: [
      { type: 'apiProvidedBy', targetRef: 'dataproduct:default/customers' },
    ],
  };
}

describe('the ports of a product', () => {
  it('shows an output port with what it promises', async () => {
    renderCards({
      entity: exampleProduct({
        spec: {
          outputPorts: [
            {
              name: 'orders',
              version: '1.2.0',
              type: 'tables',
              description: 'One row for each order.',
              contractId: 'orders-v1',
            },
          ],
        },
      }),
      catalog: [contract('orders-v1', { personalData: 'yes' })],
      cards: [portsCard],
    });

    expect(
      await screen.findByRole('heading', { name: 'orders' }),
    ).toBeInTheDocument();
    expect(screen.getByText('1.2.0, tables')).toBeInTheDocument();
    expect(screen.getByText('One row for each order.')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Contract orders-v1' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/version 2\.1\.0/)).toBeInTheDocument();
    expect(screen.getByText('Active')).toBeInTheDocument();
    expect(screen.getByText('Personal data')).toBeInTheDocument();
  });

  it('never takes unknown for no', async () => {
    renderCards({
      entity: exampleProduct({
        spec: { outputPorts: [{ name: 'orders', contractId: 'orders-v1' }] },
      }),
      catalog: [contract('orders-v1')],
      cards: [portsCard],
    });

    expect(
      await screen.findByText('Personal data unknown'),
    ).toBeInTheDocument();
  });

  it('names the product that an input port reads from', async () => {
    renderCards({
      entity: exampleProduct({
        spec: {
          inputPorts: [{ name: 'profiles', contractId: 'profiles-v2' }],
        },
      }),
      catalog: [contract('profiles-v2')],
      cards: [portsCard],
    });

    expect(
      await screen.findByRole('link', { name: 'customers' }),
    ).toBeInTheDocument();
  });

  it('shows an output port without a contract, and what to write', async () => {
    renderCards({
      entity: exampleProduct({ spec: { outputPorts: [{ name: 'journal' }] } }),
      cards: [portsCard],
    });

    expect(
      await screen.findByText('This port promises nothing: it has no contract'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/- name: "journal"\s+contractId: <id of the contract>/),
    ).toBeInTheDocument();
  });

  it('shows a contract that the catalog does not have', async () => {
    renderCards({
      entity: exampleProduct({
        spec: {
          inputPorts: [{ name: 'weather', contractId: 'weather-outlook-v1' }],
        },
      }),
      cards: [portsCard],
    });

    expect(
      await screen.findByText(
        'The contract weather-outlook-v1 is not in the catalog',
      ),
    ).toBeInTheDocument();
  });

  it('shows a product that offers nothing', async () => {
    renderCards({ entity: exampleProduct(), cards: [portsCard] });

    expect(
      await screen.findByText(
        'This product has no output port, so nobody can read it',
      ),
    ).toBeInTheDocument();
  });

  it('asks the catalog once for fifty ports, shows ten and finds the rest', async () => {
    const user = userEvent.setup();
    const names = Array.from({ length: 50 }, (_, index) => `port-${index}`);
    const catalogApi = catalogApiMock({
      entities: names.map(name => contract(`${name}-v1`)),
    });
    const byRefs = jest.spyOn(catalogApi, 'getEntitiesByRefs');
    renderCards({
      entity: exampleProduct({
        spec: {
          outputPorts: names.map(name => ({ name, contractId: `${name}-v1` })),
        },
      }),
      catalogApi,
      cards: [portsCard],
    });

    await screen.findByRole('heading', { name: 'port-0' });
    expect(byRefs).toHaveBeenCalledTimes(1);
    expect(
      screen.queryByRole('heading', { name: 'port-42' }),
    ).not.toBeInTheDocument();

    await user.type(
      screen.getByRole('searchbox', { name: 'Filter ports' }),
      'port-42',
    );
    expect(
      await screen.findByRole('heading', { name: 'port-42' }),
    ).toBeInTheDocument();

    await user.clear(screen.getByRole('searchbox', { name: 'Filter ports' }));
    await pressWithKey(screen.getByRole('button', { name: 'Show all 50' }));
    expect(
      screen.getByRole('heading', { name: 'port-49' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'port-10' }).closest('li'),
    ).toHaveFocus();
    expect(byRefs).toHaveBeenCalledTimes(1);
  });

  it('does not ask for the text of contracts, which may be megabytes', async () => {
    const catalogApi = catalogApiMock({ entities: [contract('orders-v1')] });
    const byRefs = jest.spyOn(catalogApi, 'getEntitiesByRefs');
    renderCards({
      entity: exampleProduct({
        spec: { outputPorts: [{ name: 'orders', contractId: 'orders-v1' }] },
      }),
      catalogApi,
      cards: [portsCard],
    });

    await screen.findByRole('link', { name: 'Contract orders-v1' });
    const [{ fields }] = byRefs.mock.calls[0];
    expect(fields).not.toContain('spec');
    expect(fields).not.toContain('spec.definition');
  });

  it('opens in place how to read a port, and loads its contract only then', async () => {
    const user = userEvent.setup();
    const definition = `kind: DataContract
apiVersion: v3.1.0
servers: [{ server: a, type: postgres, host: db.example, port: 5432, database: crm, schema: public }]
schema: [{ name: orders }]`;
    const catalogApi = catalogApiMock({
      entities: [contract('orders-v1', { definition })],
    });
    const byRef = jest.spyOn(catalogApi, 'getEntityByRef');
    renderCards({
      entity: exampleProduct({
        spec: {
          outputPorts: [
            { name: 'orders', contractId: 'orders-v1' },
            { name: 'journal' },
          ],
          inputPorts: [{ name: 'read', contractId: 'orders-v1' }],
        },
      }),
      catalogApi,
      cards: [portsCard],
    });

    const button = await screen.findByRole('button', { name: /Use it now/ });
    expect(button).toHaveAccessibleName('Use it now: orders');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(byRef).not.toHaveBeenCalledWith('api:default/orders-v1');

    await user.click(button);
    expect(
      await screen.findByText('db.example:5432, database crm, schema public'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('group', { name: 'SQL that reads orders' }),
    ).toHaveTextContent('FROM public.orders');
    expect(
      byRef.mock.calls.filter(([ref]) => ref === 'api:default/orders-v1'),
    ).toHaveLength(1);

    await user.click(button);
    expect(
      screen.queryByText('db.example:5432, database crm, schema public'),
    ).not.toBeInTheDocument();
  });

  it('says that a contract which nobody can read gives no address', async () => {
    const user = userEvent.setup();
    renderCards({
      entity: exampleProduct({
        spec: { outputPorts: [{ name: 'orders', contractId: 'orders-v1' }] },
      }),
      catalog: [contract('orders-v1', { definition: 'kind: [' })],
      cards: [portsCard],
    });

    await user.click(await screen.findByRole('button', { name: /Use it now/ }));
    expect(
      await screen.findByText('The document of this contract cannot be read'),
    ).toBeInTheDocument();
  });
});
