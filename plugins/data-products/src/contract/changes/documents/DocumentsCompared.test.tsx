import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  columns,
  comparison,
  renderChanges,
  smallVersion,
} from '../__testUtils__';

async function renderDocuments(older: string[], newer: string[]) {
  const user = userEvent.setup();
  renderChanges({
    versions: [newer, older].map((names, index) => ({
      text: smallVersion({ version: `1.${1 - index}.0`, columns: names }),
    })),
  });
  const pair = await comparison();
  await user.click(await within(pair).findByText('Documents side by side'));
  const table = await within(pair).findByRole('table', {
    name: 'Lines of the two documents',
  });
  return { user, pair, table };
}

describe('two documents side by side', () => {
  it('count lines in words', async () => {
    const { pair } = await renderDocuments(['id'], ['id', 'total']);

    expect(
      within(pair).getByText('1 line added, 0 removed, 1 changed'),
    ).toBeInTheDocument();
  });

  it('move the focus to lines that open, and keep others as they were', async () => {
    const long = `last, description: ${'x'.repeat(500)}`;
    const { user, table } = await renderDocuments(
      [...columns(2_000), 'old', long],
      [...columns(2_000), 'new', long],
    );
    for (const button of within(table).getAllByRole('button', {
      name: 'Show all of it',
    })) {
      await user.click(button);
    }
    const whole = within(table).getAllByText(/x{500}/);
    expect(whole[1]).toHaveFocus();

    await user.click(
      within(table).getByRole('button', { name: /^Show 1,\d+ equal lines$/ }),
    );
    const revealed = within(table).getAllByText(/name: c0,/)[0];
    expect(revealed.closest('[role=row]')).toHaveFocus();
  });

  it('move the focus to the last lines', async () => {
    const { user, pair, table } = await renderDocuments([], columns(230));

    await user.click(
      within(pair).getByRole('button', { name: /^Show more lines/ }),
    );
    expect(document.activeElement).toHaveAttribute('role', 'row');
    expect(table).toContainElement(document.activeElement as HTMLElement);
    expect(
      screen.queryByRole('button', { name: /^Show more lines/ }),
    ).not.toBeInTheDocument();
  });
});
