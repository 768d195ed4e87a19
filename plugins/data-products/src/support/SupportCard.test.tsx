/* eslint-disable no-script-url -- hostile documents are what is tested */
import { screen } from '@testing-library/react';
import { exampleProduct, renderCards } from '../__testUtils__';
import { supportCard } from './extensions';

describe('where to ask about a product', () => {
  it('links addresses that a browser may follow, and shows others as text', async () => {
    renderCards({
      entity: exampleProduct({
        spec: {
          support: [
            {
              channel: '#orders-help',
              url: 'https://chat.tessenvik.example/orders',
            },
            { channel: 'Post', url: 'mailto:orders@tessenvik.example' },
            { channel: 'Click here', url: 'javascript:alert(1)' },
            { channel: 'Data', url: 'data:text/html,<script></script>' },
          ],
        },
      }),
      cards: [supportCard],
    });

    expect(
      await screen.findByRole('link', { name: /#orders-help/ }),
    ).toHaveAttribute('href', 'https://chat.tessenvik.example/orders');
    expect(screen.getByRole('link', { name: 'Post' })).toHaveAttribute(
      'href',
      'mailto:orders@tessenvik.example',
    );
    expect(screen.getByText('Click here')).toBeInTheDocument();
    expect(screen.getByText('javascript:alert(1)')).toBeInTheDocument();
    for (const name of [/Click here/, /Data/]) {
      expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    }
  });

  it('shows that there is no channel, and what to write', async () => {
    renderCards({ entity: exampleProduct(), cards: [supportCard] });

    expect(
      await screen.findByText(
        'This product names no channel where consumers can ask',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/support:\s+- channel: <name>/),
    ).toBeInTheDocument();
  });
});
