import { elementHref } from './elementHref';

describe('elementHref', () => {
  it.each([
    [undefined, '/catalog/default/api/orders-v2/contract'],
    [
      'orders.line_items[].postal code&x',
      '/catalog/default/api/orders-v2/contract?element=orders.line_items%5B%5D.postal%20code%26x',
    ],
  ])('opens a contract at %p', (path, href) => {
    expect(
      elementHref({ contractHref: '/catalog/default/api/orders-v2', path }),
    ).toBe(href);
  });
});
