import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  exampleProduct,
  type ExampleVersion,
  pressWithKey,
} from '../../../__testUtils__';
import { inMemoryContractVersions } from '../../../__testUtils__/inMemoryContractVersions';
import {
  before,
  comparison,
  contract,
  current,
  reader,
  renderChanges,
  versions,
} from '../__testUtils__';

describe('two versions compared', () => {
  it('says the verdict on each pair that is chosen', async () => {
    const user = userEvent.setup();
    renderChanges();
    const pair = await comparison();
    const sentence = await within(pair).findByText(/demand a major step, but/);
    const status = sentence.closest('[role=status]')!;

    await user.click(
      within(pair).getByRole('button', { name: 'Swap the two' }),
    );
    await waitFor(() =>
      expect(status).toHaveTextContent(/1\.3\.0 is lower than 1\.4\.0/),
    );
    expect(status).toBeInTheDocument();
  });

  it('moves the focus to the usual two where somebody asks for them', async () => {
    const user = userEvent.setup();
    renderChanges({ search: '?view=changes&older=gone&newer=key-0' });

    await user.click(
      await screen.findByRole('button', { name: 'Compare the usual two' }),
    );
    expect(await comparison()).toHaveFocus();
  });

  it('offers a text that two contracts had once', async () => {
    const user = userEvent.setup();
    renderChanges({
      versions: [
        ...versions,
        {
          text: before,
          key: 'key-1',
          entityRef: 'api:default/order-events-v0',
        },
      ],
    });
    const pair = await comparison();

    await user.click(
      await within(pair).findByRole('button', { name: /From$/ }),
    );
    expect(
      (await screen.findAllByRole('option')).map(option => option.textContent),
    ).toEqual([
      '1.4.0, Nov 20, 2026, current',
      '1.3.0, Nov 19, 2026',
      '1.2.0, Nov 18, 2026',
    ]);
  });

  it('keeps the two that are open when older ones are listed', async () => {
    const former: ExampleVersion = {
      text: before.replace('version: 1.3.0', 'version: 0.9.0'),
      entityRef: 'api:default/order-events-v0',
    };
    const all = inMemoryContractVersions([...versions, former]);
    const catalogApi = catalogApiMock({ entities: [contract, reader] });
    const queryEntities = jest.spyOn(catalogApi, 'queryEntities');
    renderChanges({
      catalogApi,
      dataProductsApi: {
        ...all,
        getContractVersions: request =>
          all.getContractVersions({ ...request, limit: 3 }),
      },
      ownershipEntityRefs: ['group:default/logistics-data'],
    });
    const pair = await comparison();
    const why = await within(pair).findByText(/that your team uses/);
    const asked = queryEntities.mock.calls.length;

    await pressWithKey(
      within(pair).getByRole('button', {
        name: 'List older versions, too (3 of 4)',
      }),
    );
    await waitFor(() =>
      expect(
        within(pair).queryByRole('button', { name: /^List older/ }),
      ).not.toBeInTheDocument(),
    );
    expect(pair).toHaveFocus();
    expect(why).toBeInTheDocument();
    expect(queryEntities).toHaveBeenCalledTimes(asked);
  });
});

describe('the link to a comparison', () => {
  const product = exampleProduct({
    spec: { outputPorts: [{ name: 'events', contractId: 'order-events-v1' }] },
  });
  const copyLink = () =>
    screen.findByRole('button', { name: 'Copy link to this comparison' });

  it('names the contract where it is one of a product', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    renderChanges({ entity: product, catalog: [contract] });

    await user.click(await copyLink());
    expect(
      await screen.findByRole('button', { name: 'Link copied' }),
    ).toBeInTheDocument();
    const [[link]] = writeText.mock.calls;
    expect([...new URL(link).searchParams]).toEqual(
      expect.arrayContaining([
        ['contract', 'api:default/order-events-v1'],
        ['view', 'changes'],
        ['older', 'key-1'],
        ['newer', 'key-0'],
      ]),
    );
  });

  it('is there to be copied by hand where the browser does not allow it', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('Denied', 'NotAllowedError'));
    renderChanges({ versions: [{ text: current }, { text: before }] });

    await user.click(await copyLink());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/does not let this page copy.*older=key-1/);
    expect(await copyLink()).toBeInTheDocument();
  });
});
