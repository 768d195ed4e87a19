import { secondsOf } from '../__testUtils__/processorTime';
import { comparedElement, type MatchableElement } from './comparedElement';
import { type ComparedTexts, findReasons } from './findReasons';
import { queryWords } from './words';

function element(path: string, more: Partial<MatchableElement> = {}) {
  return comparedElement({
    kind: path.includes('.') ? 'property' : 'object',
    path,
    name: path.slice(path.lastIndexOf('.') + 1),
    ...more,
  });
}

const CUSTOMER = [
  element('customer', { businessName: 'Where customers live' }),
  element('customer.email', { businessName: 'E-mail address' }),
  element('customer.country_code', { description: 'Of the postal address.' }),
  element('customer.postal_code', { businessName: 'Postcode' }),
  element('customer.deliveryAddress.postalCode'),
  element('customer.plz', { otherNames: ['POSTAL_NR', 'Postleitzahl'] }),
  element('customer.customerId'),
];
const CARRIERS = [
  element('t.carrier_code'),
  element('t.currency_code'),
  element('t.unit_code'),
  element('t.postal_area'),
];

function find(
  text: string,
  options: { elements?: typeof CUSTOMER; limit?: number } & Partial<
    ComparedTexts<'owner'>
  > = {},
) {
  const { elements = CUSTOMER, limit = 10, ...texts } = options;
  return findReasons({
    query: queryWords(text),
    texts: { name: 'orders', title: 'Orders', tags: [], ...texts },
    contracts: [{ entityRef: 'api:default/customers-v1', elements }],
    limit,
  });
}

const reasons = (...asked: Parameters<typeof find>) =>
  find(...asked).reasons.map(({ where, text }) => `${where}: ${text}`);

describe('findReasons', () => {
  it.each([
    [
      'what has all words: what is called so before what is described so',
      'postal code',
      {},
      [
        'property: customer.postal_code',
        'property: customer.deliveryAddress.postalCode',
        'property: customer.country_code',
      ],
    ],
    [
      'a name that is written as one word',
      'postalcode',
      {},
      [
        'property: customer.postal_code',
        'property: customer.deliveryAddress.postalCode',
      ],
    ],
    [
      'the column that has all words together with what it is in',
      'delivery address postal code',
      {},
      ['property: customer.deliveryAddress.postalCode'],
    ],
    ['a column by a synonym', 'postleitzahl', {}, ['property: customer.plz']],
    [
      'name, then tables and columns, then tags and owners, then the purpose',
      'customer',
      {
        title: 'Customers',
        purpose: 'For customers.',
        tags: ['customer'],
        labels: [
          {
            where: 'owner' as const,
            text: 'group:default/customer-team',
            name: 'customer-team',
          },
        ],
      },
      [
        'name: Customers',
        'object: customer',
        'property: customer.customerId',
        'tag: customer',
        'owner: group:default/customer-team',
        'purpose: For customers.',
      ],
    ],
    [
      'one reason for each word where nothing has all of them, and not each that has one',
      'postal code',
      { elements: CARRIERS },
      ['property: t.carrier_code', 'property: t.postal_area'],
    ],
    [
      'what has most of the words, then what has the others',
      'where do orders go by postal code',
      { purpose: 'To know where they go. And the rest.' },
      [
        'property: customer.postal_code',
        'purpose: To know where they go.',
        'name: Orders',
      ],
    ],
    [
      'the sentence of a purpose, without Markdown marks',
      'weekly report',
      { purpose: 'All **orders**. For the _weekly_ report, and no other.' },
      ['purpose: For the weekly report, and no other.'],
    ],
    [
      'the name, where the title is another',
      'orders',
      { title: 'Sales' },
      ['name: orders'],
    ],
    ['nothing for what is not there', 'turnover', {}, []],
    ['nothing for a sign', '%', {}, []],
  ])('gives %s', (_, text, options, expected) => {
    expect(reasons(text, options)).toEqual(expected);
  });

  it('shows what has the words: the description, or another name', () => {
    const shown = (text: string) => {
      const [{ text: path, ...rest }] = find(text).reasons;
      return { path, description: rest.description };
    };
    expect([
      shown('postcode'),
      shown('postal country'),
      shown('postal_nr'),
    ]).toEqual([
      { path: 'customer.postal_code', description: undefined },
      {
        path: 'customer.country_code',
        description: 'Of the postal address.',
      },
      { path: 'customer.plz', description: 'POSTAL_NR' },
    ]);
    expect(find('postcode').reasons).toEqual([
      {
        where: 'property',
        text: 'customer.postal_code',
        businessName: 'Postcode',
        contractRef: 'api:default/customers-v1',
        path: 'customer.postal_code',
      },
    ]);
  });

  it('counts what it does not show', () => {
    const { reasons: shown, more } = find('postal code', { limit: 2 });
    expect([shown.length, more]).toEqual([2, 1]);
  });

  it.each([
    'column',
    'column number',
    'column description of nothing else',
    Array.from({ length: 20 }, (_, index) => `${index}th`).join(' '),
  ])('compares %p with 20 contracts of 10,000 columns at once', text => {
    const wide = Array.from({ length: 10_000 }, (_, index) =>
      element(`table_${index % 10}.column_${index}`, {
        businessName: `Number ${index}`,
        description: 'A description of the column, such as people write.',
      }),
    );
    const run = () => {
      for (let entry = 0; entry < 20; entry++) {
        const { reasons: shown } = find(text, { elements: wide, limit: 3 });
        expect(shown.length > 0).toBe(text.startsWith('column'));
      }
    };
    expect(secondsOf(run, 1)).toBeLessThan(1);
  });
});
