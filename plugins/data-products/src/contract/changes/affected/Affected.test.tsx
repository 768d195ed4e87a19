import { screen, within } from '@testing-library/react';
import { exampleProduct } from '../../../__testUtils__';
import { contractEntity } from '../../__testUtils__';
import { comparison, renderChanges, smallVersion } from '../__testUtils__';

// A column that must be filled is work for those who fill it.
const versions = [
  { version: '1.1.0', columns: ['id', 'total, required: true'] },
  { version: '1.0.0', columns: ['id'] },
].map(version => ({ text: smallVersion(version) }));
const orders = exampleProduct({});
orders.metadata.name = 'orders';

function renderPromisedBy(...names: string[]) {
  renderChanges({
    versions,
    catalog: [orders],
    entity: contractEntity({
      name: 'order-events-v1',
      relations: names.map(name => ({
        type: 'apiProvidedBy',
        targetRef: `dataproduct:default/${name}`,
      })),
    }),
  });
}

describe('who is hurt', () => {
  it('names no producer that the reader may not see', async () => {
    renderPromisedBy('orders', 'secret-project');
    const pair = await comparison();

    expect(
      await within(pair).findByText(/hurts those who produce it/),
    ).toBeInTheDocument();
    expect(
      await within(pair).findByRole('link', { name: /orders/ }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/secret-project/)).not.toBeInTheDocument();
  });

  it('says that the reader sees no producer', async () => {
    renderPromisedBy('secret-project');

    expect(
      await screen.findByText('no data product that you see promises it'),
    ).toBeInTheDocument();
  });
});
