import { matchElements, type MatchableElement } from './matchElements';
import { queryWords } from './words';

function element(
  path: string,
  more: Partial<MatchableElement> = {},
): MatchableElement {
  return { path, name: path.slice(path.lastIndexOf('.') + 1), ...more };
}

const elements = [
  element('customer', { businessName: 'Customer' }),
  element('customer.email', { businessName: 'E-mail address' }),
  element('customer.country_code', { description: 'Of the postal address.' }),
  element('customer.postal_code', { businessName: 'ZIP code' }),
  element('customer.deliveryAddress.postalCode'),
];

function paths(query: string, limit = 10) {
  const { matches, more } = matchElements({
    elements,
    words: queryWords(query),
    limit,
  });
  return [...matches.map(match => match.element.path), more];
}

describe('matchElements', () => {
  it.each([
    [
      'postal code',
      ['customer.postal_code', 'customer.deliveryAddress.postalCode'],
      // Has both words too, but one of them only in its description.
      ['customer.country_code'],
    ],
    [
      'postalcode',
      ['customer.postal_code', 'customer.deliveryAddress.postalCode'],
      [],
    ],
    ['zip', ['customer.postal_code'], []],
    ['customers', ['customer'], []],
    ['customer email zip', ['customer.email', 'customer.postal_code'], []],
    ['delivery postal code', ['customer.deliveryAddress.postalCode'], []],
    ['invoice', [], []],
    ['%', [], []],
  ])('%p: first %p, then %p', (query, best, others) => {
    expect(paths(query)).toEqual([...best, ...others, 0]);
  });

  it('says how many more there are', () => {
    expect(paths('code', 1)).toEqual(['customer.country_code', 2]);
  });

  it('tells which words it found, and whether only a description has one', () => {
    expect(
      matchElements({ elements, words: ['postal', 'country'], limit: 1 }),
    ).toEqual({
      matches: [
        {
          element: elements[2],
          words: ['postal', 'country'],
          byDescription: true,
        },
      ],
      more: 0,
    });
  });

  it('is quick for 10,000 columns', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      element(`t.column_${index}`, { businessName: `Column ${index}` }),
    );
    const started = performance.now();
    const { more } = matchElements({
      elements: many,
      words: ['column'],
      limit: 3,
    });
    expect(more).toBe(9_997);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
