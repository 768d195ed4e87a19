import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Snippet } from './Snippet';

describe('Snippet', () => {
  it('says so where the page has no clipboard, as without HTTPS', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(navigator, 'clipboard', 'get')
      .mockReturnValue(undefined as unknown as Clipboard);
    renderInTestApp(<Snippet text="SELECT 1" />);

    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The browser does not let this page copy.',
    );
    expect(
      screen.queryByRole('button', { name: 'Copied' }),
    ).not.toBeInTheDocument();
  });
});
