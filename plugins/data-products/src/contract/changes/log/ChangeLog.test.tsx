import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  before,
  columns,
  comparison,
  current,
  renderChanges,
  smallVersion,
  versions,
} from '../__testUtils__';

describe('the change log', () => {
  it('leads to the comparison each time that it is asked for', async () => {
    const user = userEvent.setup();
    renderChanges();
    const button = await screen.findByRole('button', {
      name: 'Compare 1.4.0 with 1.3.0',
    });
    const card = await comparison();
    card.scrollIntoView = jest.fn();

    for (const _press of ['first', 'second']) {
      await user.click(button);
      expect(card).toHaveFocus();
      expect(card.scrollIntoView).toHaveBeenCalled();
      jest.mocked(card.scrollIntoView).mockClear();
    }
  });

  it('tells where a version cannot be compared any more, and goes on', async () => {
    renderChanges({
      versions: versions.map((version, index) => ({
        ...version,
        isForgotten: index === 2,
      })),
    });
    expect(
      await screen.findByRole('button', { name: 'Compare 1.4.0 with 1.3.0' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^What it brought cannot be told/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Compare 1.3.0 with 1.2.0' }),
    ).not.toBeInTheDocument();
  });

  it('tells texts of one version number apart by their day', async () => {
    renderChanges({
      versions: versions.map(({ text }) => ({ text, version: '1.0.0' })),
    });

    expect(
      await screen.findByRole('button', {
        name: 'Compare 1.0.0, Nov 20, 2026, current with 1.0.0, Nov 19, 2026',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Compare 1.0.0, Nov 19, 2026 with 1.0.0, Nov 18, 2026',
      }),
    ).toBeInTheDocument();
  });

  it('says that no version is kept where there are those of a former contract only', async () => {
    const former = { entityRef: 'api:default/order-events-v0', current: false };
    const { unmount } = renderChanges({
      versions: [{ text: current, ...former }],
    });
    const none = 'The catalog has not kept a version of this contract yet';
    expect(await screen.findByText(none)).toBeInTheDocument();
    unmount();

    renderChanges({
      versions: [
        { text: current, ...former },
        { text: before, ...former },
      ],
    });
    expect(await screen.findByText(none)).toBeInTheDocument();
    expect(
      screen.queryByRole('heading', { name: 'What each version brought' }),
    ).not.toBeInTheDocument();
  });

  it('keeps the focus where older versions appear', async () => {
    const user = userEvent.setup();
    renderChanges({
      versions: columns(7).map((_, index) => ({
        text: smallVersion({ version: `1.0.${7 - index}`, columns: ['id'] }),
      })),
    });

    await user.click(
      await screen.findByRole('button', {
        name: 'Show older versions (5 of 7)',
      }),
    );
    const heading = await screen.findByRole('heading', { name: '1.0.2' });
    expect(heading.closest('li')).toHaveFocus();
  });

  it('writes numbers in the way of the reader', async () => {
    renderChanges({
      versions: [
        { version: '1.1.0', columns: columns(1_500) },
        { version: '1.0.0', columns: ['id'] },
      ].map(version => ({ text: smallVersion(version) })),
    });
    const heading = await screen.findByRole('heading', { name: '1.1.0' });
    const entry = heading.closest('li')!;

    expect(within(entry).getByText('of 1,501 differences')).toBeInTheDocument();
    expect(
      within(entry).getByText('1,481 more differences are in the comparison.'),
    ).toBeInTheDocument();
  });
});
