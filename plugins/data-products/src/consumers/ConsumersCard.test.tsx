import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pressWithKey, renderCards } from '../__testUtils__';
import {
  contract,
  exampleCatalog,
  product,
  service,
} from '../lineage/__testUtils__/exampleMesh';
import { consumersCard } from './extensions';

const mesh = [
  product('Customer Master', {
    offers: ['profiles-v2', 'profiles-v1', 'empty-v1'],
  }),
  contract('profiles-v2'),
  contract('profiles-v1'),
  contract('empty-v1'),
  service('Component', 'mailer', { consumesApis: ['api:default/profiles-v2'] }),
  {
    ...product('Tessen Club', {
      reads: ['profiles-v2'],
      spec: { purpose: 'Rewards those who come back.', lifecycle: 'draft' },
    }),
    relations: [{ type: 'ownedBy', targetRef: 'group:default/loyalty' }],
  },
  product('Secret', { reads: ['profiles-v2'] }),
];

function show(of: string, entities = mesh) {
  const catalog = exampleCatalog(entities, ['Secret']);
  renderCards({
    entity: catalog.entity(of),
    cards: [consumersCard],
    catalogApi: catalog.catalogApi,
  });
  return catalog;
}

describe('who reads a product', () => {
  it('is said with owner, purpose and how we know, without those that are hidden', async () => {
    show('Customer Master');

    const club = (
      await screen.findByRole('link', { name: 'Tessen Club' })
    ).closest('li')!;
    expect(club).toHaveTextContent(
      'How we know: its input port profiles 1.0.0 names the contract',
    );
    expect(club).toHaveTextContent('Rewards those who come back.');
    expect(within(club).getByText('Draft')).toBeInTheDocument();
    expect(
      within(club).getByRole('link', { name: 'loyalty' }),
    ).toBeInTheDocument();
    const mailer = screen.getByRole('link', { name: 'mailer' }).closest('li')!;
    expect(mailer).toHaveTextContent(
      'it declares that it consumes the contract',
    );
    expect(mailer).toHaveTextContent('No owner');
    expect(screen.getByText('2 consumers')).toBeInTheDocument();
    expect(screen.queryByText(/secret/i)).not.toBeInTheDocument();
  });

  it('says of a port that nobody reads that it has no consumers yet', async () => {
    show('Customer Master');
    expect(await screen.findAllByText('No consumers yet')).toHaveLength(2);
  });

  it('says why the consumers of a port cannot be known', async () => {
    show('Journal', [
      product('Journal', {
        offers: ['gone-v1'],
        spec: {
          outputPorts: [
            { name: 'till' },
            { name: 'gone', contractId: 'gone-v1' },
          ],
        },
      }),
    ]);

    expect(
      await screen.findByText(/It promises no contract/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Its contract gone-v1 is not/)).toBeInTheDocument();
    expect(screen.queryByText('No consumers yet')).not.toBeInTheDocument();
  });

  it('stands on the page of a contract, too', async () => {
    show('profiles-v2');
    expect(
      await screen.findByRole('link', { name: 'Tessen Club' }),
    ).toBeInTheDocument();
  });

  it('moves the focus to the first of the last page', async () => {
    show('Hub', [
      product('Hub', { offers: ['hub-v1'] }),
      contract('hub-v1'),
      ...Array.from({ length: 7 }, (_, index) =>
        product(`Reader ${index + 1}`, { reads: ['hub-v1'] }),
      ),
    ]);

    await pressWithKey(
      await screen.findByRole('button', { name: 'Show 2 more of 7' }),
    );
    expect(
      screen.getByRole('link', { name: 'Reader 6' }).closest('li'),
    ).toHaveFocus();
  });

  it('asks twice for 300 consumers, and shows them page by page', async () => {
    const user = userEvent.setup();
    const { requests } = show('Hub', [
      product('Hub', { offers: ['hub-v1'] }),
      contract('hub-v1'),
      ...Array.from({ length: 300 }, (_, index) =>
        product(`Reader ${index + 1}`, { reads: ['hub-v1'] }),
      ),
    ]);

    expect(await screen.findByText('300 consumers')).toBeInTheDocument();
    const shown = () => screen.getAllByRole('link', { name: /^Reader/ });
    expect(shown()).toHaveLength(5);
    await user.click(
      screen.getByRole('button', { name: 'Show 25 more of 300' }),
    );
    expect(shown()).toHaveLength(30);
    expect(requests).toHaveBeenCalledTimes(2);
  });
});
