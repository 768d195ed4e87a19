import { secondsOf } from '../__testUtils__/processorTime';
import { writeElements, readElements, type SearchedElement } from './elements';
import { hitLocation } from './hitLocation';
import { whyMatched } from './whyMatched';

const elements: SearchedElement[] = [
  {
    kind: 'object',
    path: 'customer_address',
    name: 'customer_address',
    businessName: 'Customer address',
  },
  {
    kind: 'property',
    path: 'customer_address.postal_code',
    name: 'postal_code',
    businessName: 'Postal code',
  },
  {
    kind: 'property',
    path: 'customer_address.country_code',
    name: 'country_code',
    businessName: 'Country',
  },
  {
    kind: 'property',
    path: 'customer_address.valid_to',
    name: 'valid_to',
    otherNames: ['END_DT'],
    description: 'The day before the customer moved.',
  },
];

const document = {
  title: 'Customer addresses',
  name: 'customer-addresses-v1',
  text: 'Where to send parcels.',
  location: '/catalog/default/api/customer-addresses-v1/contract',
  domain: 'domain:default/customer',
  owner: 'group:default/crm-team',
  tags: ['personal-data'],
  products: ['dataproduct:default/customers'],
  elements: writeElements(elements),
};

const reasons = (term: string) =>
  whyMatched({ document, term }).map(({ where, text }) => [where, text]);

describe('whyMatched', () => {
  it.each([
    ['postal code', [['property', 'customer_address.postal_code']]],
    ['postalcode', [['property', 'customer_address.postal_code']]],
    ['postal_code', [['property', 'customer_address.postal_code']]],
    ["customers' postal codes", [['property', 'customer_address.postal_code']]],
    [
      'where do I find postal codes',
      [
        ['property', 'customer_address.postal_code'],
        ['purpose', 'Where to send parcels.'],
      ],
    ],
    ['end_dt', [['property', 'customer_address.valid_to']]],
    [
      'customer address',
      [
        ['name', 'Customer addresses'],
        ['object', 'customer_address'],
      ],
    ],
    [
      'customeraddress',
      [
        ['name', 'Customer addresses'],
        ['object', 'customer_address'],
      ],
    ],
    ['personal data', [['tag', 'personal-data']]],
    ['crm', [['owner', 'group:default/crm-team']]],
    ['parcel', [['purpose', 'Where to send parcels.']]],
    ['%', []],
    ['', []],
    ['nothing of it', []],
  ])('%p: %p', (term, expected) => {
    expect(reasons(term)).toEqual(expected);
  });

  it('quotes a description only where no name has the words', () => {
    expect(whyMatched({ document, term: 'moved' })).toEqual([
      {
        where: 'property',
        text: 'customer_address.valid_to',
        path: 'customer_address.valid_to',
        businessName: undefined,
        description: 'The day before the customer moved.',
      },
    ]);
    expect(
      whyMatched({ document, term: 'postal' })[0].description,
    ).toBeUndefined();
    expect(whyMatched({ document, term: 'end_dt' })[0].description).toBe(
      'END_DT',
    );
  });

  it('reads no more than the beginning of a very long term', () => {
    const term = `postal code ${'x y z '.repeat(10_000)}`;
    expect(reasons(term)).toEqual([
      ['property', 'customer_address.postal_code'],
    ]);
    expect(secondsOf(() => reasons(term), 0.1)).toBeLessThan(0.1);
  });

  it('explains a document that another version wrote as far as it can', () => {
    expect(
      whyMatched({
        document: { title: 'Orders', elements: '{"a": 1}' },
        term: 'orders',
      }),
    ).toEqual([{ where: 'name', text: 'Orders' }]);
  });
});

describe('the elements of a document', () => {
  it('are read as they were written', () => {
    expect(readElements(writeElements(elements))).toEqual(elements);
  });
});

describe('hitLocation', () => {
  it.each([
    ['postal code', '?element=customer_address.postal_code'],
    ['customer address', ''],
    ['%', ''],
  ])('%p opens at %p', (term, query) => {
    const [match] = whyMatched({ document, term });
    expect(hitLocation({ document, match })).toBe(
      `/catalog/default/api/customer-addresses-v1/contract${query}`,
    );
  });

  it('keeps a path with odd letters whole', () => {
    expect(
      hitLocation({
        document: { location: '/contract?element=a' },
        match: { where: 'property', text: 'a&b/c#2', path: 'a&b/c#2' },
      }),
    ).toBe('/contract?element=a%26b%2Fc%232');
  });
});
