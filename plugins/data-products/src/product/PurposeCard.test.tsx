/* eslint-disable no-script-url -- hostile documents are what is tested */
import { screen } from '@testing-library/react';
import { exampleProduct, renderCards } from '../__testUtils__';
import { purposeCard } from './extensions';

describe('what a product is for', () => {
  it('says purpose, limits, usage and what kind of product it is', async () => {
    renderCards({
      entity: exampleProduct({
        spec: {
          purpose: 'Every order of the web shop.',
          limitations: 'Not for store receipts.',
          usage: 'Join on order_id.',
          type: 'source-aligned',
          lifecycle: 'deprecated',
          version: '3.2.0',
        },
      }),
      cards: [purposeCard],
    });

    expect(
      await screen.findByText('Every order of the web shop.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Not for store receipts.')).toBeInTheDocument();
    expect(screen.getByText('Join on order_id.')).toBeInTheDocument();
    expect(screen.getByText('Source-aligned')).toBeInTheDocument();
    expect(screen.getByText('Deprecated')).toBeInTheDocument();
    expect(screen.getByText('3.2.0')).toBeInTheDocument();
  });

  it('shows that nobody wrote a purpose, and what to write', async () => {
    renderCards({ entity: exampleProduct(), cards: [purposeCard] });

    expect(
      await screen.findByText('Nobody wrote what this product is for'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/description:\s+purpose: <what it is for>/),
    ).toBeInTheDocument();
  });

  it('keeps a word for the lifecycle that no standard knows', async () => {
    renderCards({
      entity: exampleProduct({ spec: { lifecycle: 'constructor' } }),
      cards: [purposeCard],
    });

    expect(await screen.findByText('constructor')).toBeInTheDocument();
  });

  it('shows tags of a document as text, fetches no image and follows no script', async () => {
    renderCards({
      entity: exampleProduct({
        spec: {
          purpose:
            '<b>HOT</b> <img src="x" onerror="alert(1)"> [click](javascript:alert(1)) ![seen](https://tracker.example/x.png)',
          usage:
            "<script>alert('usage')</script> See the wiki. $t(product.facts.type) {{count}}",
        },
      }),
      cards: [purposeCard],
    });

    expect(await screen.findByText(/<b>HOT<\/b>/)).toBeInTheDocument();
    expect(
      screen.getByText(/<script>alert\('usage'\)<\/script> See the wiki\./),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'click' }),
    ).not.toBeInTheDocument();
    for (const image of screen.queryAllByRole('img')) {
      expect(image).not.toHaveAttribute('src', expect.stringMatching(/./));
    }
  });
});
