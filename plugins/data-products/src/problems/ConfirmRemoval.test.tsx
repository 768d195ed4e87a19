import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import { dataProductsApiRef } from '../api';
import {
  inMemoryDataProductsApi,
  permissionApi,
  pressWithKey,
} from '../__testUtils__';
import { removal } from './__testUtils__/removal';
import { ConfirmRemoval } from './ConfirmRemoval';

// In a file of its own: answers about permissions are kept for seconds, beyond a test.
describe('what is gone from a source', () => {
  it('is let go by those who may, after a question', async () => {
    const confirmRemoval = jest
      .fn<Promise<{ confirmed: number }>, unknown[]>()
      .mockRejectedValueOnce(new Error('no connection'))
      .mockResolvedValue({ confirmed: 16 });
    renderInTestApp(<ConfirmRemoval problem={removal} />, {
      apis: [
        [dataProductsApiRef, { ...inMemoryDataProductsApi(), confirmRemoval }],
        permissionApi({ allow: true }),
      ],
    });

    const ask = () =>
      screen.findByRole('button', { name: 'Remove from the catalog' });
    await pressWithKey(await ask());
    const question = await screen.findByRole('dialog', {
      name: 'Remove 16 products and contracts?',
    });
    expect(question).toHaveTextContent(/after .*2026/);
    await pressWithKey(
      within(question).getByRole('button', { name: 'Keep them for now' }),
    );
    await waitFor(() => expect(question).not.toBeInTheDocument());
    expect(confirmRemoval).not.toHaveBeenCalled();

    await pressWithKey(await ask());
    const again = await screen.findByRole('dialog');
    await pressWithKey(
      within(again).getByRole('button', { name: 'Remove from the catalog' }),
    );
    expect(await within(again).findByRole('alert')).toHaveTextContent(
      'no connection',
    );
    await pressWithKey(
      within(again).getByRole('button', { name: 'Remove from the catalog' }),
    );
    expect(await screen.findByText(/16 are confirmed/)).toBeInTheDocument();
    expect(confirmRemoval).toHaveBeenCalledWith({
      provider: 'company',
      missingUntil: '2026-11-21T08:00:00Z',
    });
  });
});
