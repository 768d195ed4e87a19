import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleProduct } from '../../__testUtils__';
import { contractEntity } from '../__testUtils__';
import {
  before,
  comparison,
  contract,
  current,
  renderChanges,
  versions,
} from './__testUtils__';

describe('what changed in a contract', () => {
  it('is one press away from what it promises', async () => {
    const user = userEvent.setup();
    renderChanges({ search: '?element=order_event.order.order_id' });

    await user.click(await screen.findByRole('radio', { name: 'Changes' }));
    expect(
      await screen.findByRole('heading', { name: 'What each version brought' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: 'Contract' }));
    expect(await screen.findByRole('tree')).toBeInTheDocument();
  });

  it('is told for each version, the newest first, the worst first', async () => {
    const user = userEvent.setup();
    renderChanges();

    await screen.findByRole('heading', { name: '1.4.0' });
    const entries = screen
      .getAllByRole('heading', { level: 4, name: /^1\.\d\.0$/ })
      .map(heading => heading.closest('li')!);
    expect(entries.map(entry => entry.textContent)).toEqual([
      expect.stringMatching(/^1\.4\.0Current.*1 breaking.*1 risky/),
      expect.stringMatching(/^1\.3\.0.*Nothing that it promises is different/),
      expect.stringMatching(/^1\.2\.0.*The first version/),
    ]);
    const [newest] = entries;
    expect(within(newest).getByText(/demand a major step/)).toBeInTheDocument();
    const lines = within(newest).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent(/^Breaking: .*zip_code was removed/);
    expect(within(newest).getByText(/^Safe differences/)).toBeVisible();

    await user.click(
      within(newest).getByRole('button', { name: 'Compare 1.4.0 with 1.3.0' }),
    );
    expect(await comparison()).toHaveFocus();
  });

  it('is compared with the version before, if the team of the reader reads no other', async () => {
    renderChanges();
    const pair = await comparison();

    expect(
      await within(pair).findByText('From the version before the current one.'),
    ).toBeInTheDocument();
    expect(
      await within(pair).findByText(
        /demand a major step, but 1\.3\.0 to 1\.4\.0/,
      ),
    ).toBeInTheDocument();
    expect(within(pair).getByText('Not enough, at least 2.0.0')).toBeVisible();
    expect(
      within(pair).getByText(/^minor \(1\.3\.0 to 1\.4\.0\)/),
    ).toBeVisible();
    expect(
      await within(pair).findByRole('link', { name: 'Parcel Tracking' }),
    ).toBeInTheDocument();
    expect(
      within(pair).getByText(
        /its input port events 1\.2\.0 names the contract/,
      ),
    ).toBeInTheDocument();
    expect(
      within(pair).getByRole('heading', { name: /^Breaking \(\d+\)$/ }),
    ).toBeInTheDocument();
    const removed = within(pair)
      .getByText('order_event.order.delivery_address.zip_code')
      .closest('li')!;
    expect(removed).toHaveTextContent(/Before.*Zip code.*Afternot there/s);
    expect(removed).toHaveTextContent(/hurts consumers.*demands major/);
  });

  it('starts with the version that the team of the reader uses', async () => {
    renderChanges({ ownershipEntityRefs: ['group:default/logistics-data'] });
    const pair = await comparison();

    expect(
      await within(pair).findByText(/From the version that your team uses/),
    ).toHaveTextContent('the input port events of parcels reads it');
    expect(
      within(pair).getByRole('button', { name: /^1\.2\.0,.* From$/ }),
    ).toBeInTheDocument();
  });

  it('compares the two of the address, either way round', async () => {
    const user = userEvent.setup();
    renderChanges({ search: '?view=changes&older=key-0&newer=key-1' });
    const pair = await comparison();

    expect(
      await within(pair).findByText(
        /back to a lower number \(1\.4\.0 to 1\.3\.0\)/,
      ),
    ).toBeInTheDocument();
    expect(
      within(pair).queryByText(/From the version before/),
    ).not.toBeInTheDocument();
    await user.click(
      within(pair).getByRole('button', { name: 'Swap the two' }),
    );
    expect(
      await within(pair).findByText(/^minor \(1\.3\.0 to 1\.4\.0\)/),
    ).toBeInTheDocument();
  });

  it('leads from a difference to the element in the schema', async () => {
    const user = userEvent.setup();
    renderChanges();
    const column = 'order_event.order.delivery_address.postal_code';

    await user.click(await screen.findByRole('link', { name: column }));
    expect(
      await screen.findByRole('region', { name: `Details of ${column}` }),
    ).toBeInTheDocument();
  });

  it('says that two versions promise the same, and shows what differs in their text', async () => {
    const user = userEvent.setup();
    renderChanges({ search: '?view=changes&older=key-2&newer=key-1' });
    const pair = await comparison();

    expect(
      await within(pair).findByText(/The two promise the same/),
    ).toBeInTheDocument();
    await user.click(within(pair).getByText('Documents side by side'));
    const table = await within(pair).findByRole('table', {
      name: 'Lines of the two documents',
    });
    expect(
      within(pair).getByText('0 lines added, 0 removed, 1 changed'),
    ).toBeInTheDocument();
    const row = within(table)
      .getByText(/# as planned/)
      .closest('[role=row]')!;
    expect(row).toHaveTextContent(
      '6−changed, before: version: 1.2.0 # as planned6+changed, after: version: 1.3.0',
    );
    const folds = within(table).getAllByRole('button', { name: /equal lines/ });
    await user.click(folds[0]);
    expect(within(table).getAllByText('id: order-events-v1')).toHaveLength(2);
  });

  it('says that one and the same version cannot differ', async () => {
    renderChanges({ search: '?view=changes&older=key-1&newer=key-1' });

    expect(
      await screen.findByText(/Both are the same version/),
    ).toBeInTheDocument();
  });

  it('says what will happen where there is one version only', async () => {
    renderChanges({ versions: [{ text: current }] });

    expect(
      await screen.findByText(
        /The catalog first saw version 1\.4\.0 .* and has seen no other one/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/When the next one comes/)).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Parcel Tracking' }),
    ).toBeInTheDocument();
  });

  it('says that nobody reads it yet', async () => {
    renderChanges({
      entity: contractEntity({ name: 'order-events-v1', definition: current }),
    });

    expect(await screen.findByText('No consumers yet')).toBeInTheDocument();
  });

  it('names versions of a former contract by the port that named it, and says that its readers are not known if it is gone', async () => {
    renderChanges({
      versions: [
        { text: current },
        {
          text: before,
          entityRef: 'api:default/order-events-v0',
          namedBy: {
            productRef: 'dataproduct:default/orders',
            portName: 'events',
            portVersion: '0.9',
          },
        },
      ],
    });
    const pair = await comparison();

    expect(
      await within(pair).findByRole('button', {
        name: /^1\.3\.0, .*, of order-events-v0 that port events 0\.9 names or named From$/,
      }),
    ).toBeInTheDocument();
    expect(
      await within(pair).findByText(
        /order-events-v0 is not in the catalog, or not visible to you/,
      ),
    ).toBeInTheDocument();
  });

  it('tells versions of one day and number apart', async () => {
    renderChanges({
      versions: versions.map(({ text }, index) => ({
        text,
        version: '1.4.0',
        firstSeenAt: `2026-11-20T08:00:0${index}.000Z`,
      })),
    });
    const pair = await comparison();

    const older = await within(pair).findByRole('button', { name: /From$/ });
    expect(older).toHaveTextContent('1.4.0, Nov 20, 2026, 8:00:01 AM UTC');
  });

  it('offers the usual two where a link names a version that is gone', async () => {
    const user = userEvent.setup();
    renderChanges({ search: '?view=changes&older=gone&newer=key-0' });

    expect(
      await screen.findByText('One of the two versions is not known here'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Compare the usual two' }),
    );
    expect(
      await screen.findByText('From the version before the current one.'),
    ).toBeInTheDocument();
  });

  it('says so where the backend knows no versions, or fails', async () => {
    const { unmount } = renderChanges({ versions: undefined });
    expect(
      await screen.findByText(
        'The backend shows you no versions of this contract',
      ),
    ).toBeInTheDocument();
    unmount();

    const user = userEvent.setup();
    const getContractVersions = jest
      .fn()
      .mockRejectedValueOnce(new Error('500 from the catalog'))
      .mockResolvedValue({ versions: [], total: 0 });
    renderChanges({ dataProductsApi: { getContractVersions } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '500 from the catalog',
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(
        'The catalog has not kept a version of this contract yet',
      ),
    ).toBeInTheDocument();
  });

  it('shows thousands of differences a few at a time, and hostile texts as they are', async () => {
    const user = userEvent.setup();
    const wide = (columns: string[]) => `kind: DataContract
id: order-events-v1
version: 1.0.0
schema: [{ name: wide, properties: [${columns.join(', ')}] }]`;
    const columns = Array.from(
      { length: 5_000 },
      (_, index) => `{ name: c${index} }`,
    );
    const hostile = `{ name: '<img src=x onerror=alert(1)>', description: '${'x'.repeat(
      20_000,
    )}' }`;
    renderChanges({
      versions: [{ text: wide([]) }, { text: wide([hostile, ...columns]) }],
    });
    const pair = await comparison();

    expect(
      await within(pair).findByRole('heading', { name: 'Breaking (5,001)' }),
    ).toBeInTheDocument();
    expect(
      within(pair).getByText('wide.<img src=x onerror=alert(1)>'),
    ).toBeInTheDocument();
    expect(within(pair).queryByText(/x{10000}/)).not.toBeInTheDocument();
    await user.click(
      within(pair).getByRole('button', { name: 'Show all of it' }),
    );
    expect(within(pair).getByText(/x{20000}/)).toBeInTheDocument();
    expect(within(pair).getAllByText('Breaking')).toHaveLength(10);
    await user.click(
      within(pair).getByRole('button', { name: 'Show 50 more of 5,001' }),
    );
    expect(within(pair).getAllByText('Breaking')).toHaveLength(60);
  });

  it('works on the page of a product, and forgets the two with its contract', async () => {
    const user = userEvent.setup();
    const product = exampleProduct({
      spec: {
        outputPorts: [
          { name: 'events', contractId: 'order-events-v1' },
          { name: 'orders', contractId: 'orders-v2' },
        ],
      },
    });
    const catalogApi = catalogApiMock({
      entities: [
        product,
        contract,
        contractEntity({ name: 'orders-v2', definition: current }),
      ],
    });
    const compareContractVersions = jest.fn(() => new Promise<never>(() => {}));
    renderChanges({
      entity: product,
      catalogApi,
      dataProductsApi: { compareContractVersions },
      search: '?contract=order-events-v1&view=changes&older=key-2&newer=key-0',
    });

    await waitFor(() =>
      expect(compareContractVersions).toHaveBeenLastCalledWith({
        entityRef: 'api:default/order-events-v1',
        older: 'key-2',
        newer: 'key-0',
      }),
    );
    await user.click(screen.getByRole('button', { name: /Which of the 2/ }));
    await user.click(await screen.findByRole('option', { name: /orders-v2/ }));
    await waitFor(() =>
      expect(compareContractVersions).toHaveBeenLastCalledWith(
        expect.objectContaining({
          entityRef: 'api:default/orders-v2',
          older: 'key-1',
        }),
      ),
    );
  });
});
