import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderCards } from '../../__testUtils__';
import { contractEntity, exampleText } from '../__testUtils__';
import { contractContent } from '../extensions';

function render(definition: string, search?: string) {
  return renderCards({
    entity: contractEntity({ name: 'orders', definition }),
    cards: [contractContent],
    search,
  });
}

const orderEvents = exampleText('sales/orders/order-events.odcs.yaml');
const addresses = exampleText(
  'customer/customers/customer-addresses.odcs.yaml',
);

/** The row that the tree is at, which keeps the focus itself. */
function activeRow() {
  const tree = screen.getByRole('tree');
  return document.getElementById(tree.getAttribute('aria-activedescendant')!)!;
}

describe('the schema of a contract', () => {
  it('is a tree that the keyboard walks', async () => {
    const user = userEvent.setup();
    render(orderEvents);
    const tree = await screen.findByRole('tree');
    act(() => tree.focus());

    expect(activeRow()).toHaveTextContent('order_event');
    await user.keyboard('{End}');
    expect(activeRow()).toHaveTextContent('items');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(activeRow()).toHaveTextContent('delivery_options');
    expect(activeRow()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(activeRow()).toHaveAttribute('aria-level', '4');

    await user.keyboard('{Home}{ArrowDown}{Enter}');
    const details = await screen.findByRole('region', {
      name: 'Details of order_event.event_id',
    });
    expect(within(details).getByRole('heading', { level: 4 })).toHaveFocus();
    expect(details).toHaveTextContent('Primary key 1, Unique, Required');
    expect(details).toHaveTextContent('01JD31C9A7');

    await user.keyboard('{Escape}');
    expect(tree).toHaveFocus();
  });

  it('opens at the element of the address', async () => {
    render(
      orderEvents,
      '?element=order_event.order.delivery_address.postal_code',
    );

    const row = await screen.findByRole('treeitem', {
      name: /^postal_code, Postal code/,
    });
    expect(row).toHaveAttribute('aria-selected', 'true');
    expect(activeRow()).toBe(row);
    const details = screen.getByRole('region', { name: /postal_code/ });
    expect(within(details).getByRole('heading', { level: 4 })).toHaveFocus();
    expect(within(details).getByText('8099 ZX')).toBeVisible();
  });

  it('names the nearest elements where the address names none', async () => {
    const user = userEvent.setup();
    render(addresses, '?element=customer_adress.postcode');

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This contract has no customer_adress.postcode',
    );
    await user.click(
      screen.getByRole('button', { name: 'customer_address.postal_code' }),
    );
    expect(
      await screen.findByRole('region', { name: /postal_code/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('finds elements by business name and by personal data', async () => {
    const user = userEvent.setup();
    render(orderEvents);
    const words = await screen.findByRole('searchbox', {
      name: 'Filter tables and columns',
    });

    await user.click(
      screen.getByRole('checkbox', { name: 'Only personal data' }),
    );
    expect(await screen.findByText(/^6 of \d+ tables/)).toBeInTheDocument();
    await user.type(words, 'postal codes');
    expect(await screen.findByText(/^1 of \d+ tables/)).toBeInTheDocument();
    expect(
      screen.getByRole('treeitem', { name: /^postal_code,/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('treeitem', { name: /^city,/ }),
    ).not.toBeInTheDocument();

    await user.clear(words);
    await user.type(words, '%');
    expect(await screen.findByText(/^0 of \d+ tables/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(
      await screen.findByRole('treeitem', { name: /^city,/ }),
    ).toBeInTheDocument();
  });

  it('keeps what is not to be seen of 10,000 columns out of the page', async () => {
    const columns = Array.from(
      { length: 10_000 },
      (_, index) => `{ name: c${index}, logicalType: string }`,
    ).join(', ');
    render(
      `kind: DataContract\nschema: [{ name: wide, properties: [${columns}] }]`,
      '?element=wide.c7000',
    );

    expect(
      await screen.findByRole('treeitem', { name: /^c7000,/ }),
    ).toHaveAttribute('aria-posinset', '7001');
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);

    const tree = screen.getByRole('tree');
    tree.scrollTop = 0;
    fireEvent.scroll(tree);
    expect(
      await screen.findByRole('treeitem', { name: /^wide/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  });

  it('shows what is nested twenty levels deep', async () => {
    const open = Array.from(
      { length: 20 },
      (_, level) => `{ name: l${level}, properties: [`,
    ).join('');
    const path = Array.from({ length: 21 }, (_, level) => `l${level}`).join(
      '.',
    );
    render(
      `kind: DataContract\nschema: [${open}{ name: l20 }${']}'.repeat(20)}]`,
      `?element=${path}`,
    );

    expect(
      await screen.findByRole('treeitem', { name: /^l20/ }),
    ).toHaveAttribute('aria-level', '21');
  });

  it('leads from a column to the one that it refers to', async () => {
    const user = userEvent.setup();
    render(
      `kind: DataContract
schema:
  - name: orders
    properties: [{ name: customer, relationships: [{ to: customers.id }, { to: 'crm.odcs.yaml#/schema/x' }] }]
  - { name: customers, properties: [{ name: id }] }`,
      '?element=orders.customer',
    );

    await user.click(await screen.findByRole('link', { name: 'customers.id' }));
    const details = await screen.findByRole('region', {
      name: 'Details of customers.id',
    });
    expect(within(details).getByRole('heading', { level: 4 })).toHaveFocus();
  });

  it('shows tags of a document as text', async () => {
    render(
      `kind: DataContract
schema: [{ name: '<b>t</b>', properties: [{ name: x, description: '<img src=x onerror=alert(1)> hot' }] }]`,
      '?element=<b>t</b>.x',
    );

    expect(
      await screen.findByText(/<img src=x onerror=alert\(1\)> hot/),
    ).toBeInTheDocument();
  });
});
