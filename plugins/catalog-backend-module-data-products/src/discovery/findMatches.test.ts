import { queryWords } from '@data-mesh/backstage-plugin-data-products-common';
import { readDocuments } from '@data-mesh/data-contract';
import { findMatches, type MatchedTexts } from './findMatches';
import { indexedElements } from './indexedElements';

const CONTRACT = `kind: DataContract
schema:
  - name: customer_address
    businessName: Where customers live
    properties:
      - { name: postal_code, businessName: Postcode }
      - { name: city, description: 'The town, without its postal district.' }
      - { name: customerId }
      - { name: plz, physicalName: POSTAL_NR }
      - { name: phones, logicalType: array, items: { logicalType: string } }
`;

function find(text: string, texts: Partial<MatchedTexts> = {}) {
  const [reading] = readDocuments({ text: CONTRACT });
  if (reading.kind !== 'contract') throw new Error('no contract');
  const { matches, moreMatches } = findMatches({
    query: queryWords(text),
    texts: { name: 'orders', title: 'Orders', tags: [], ...texts },
    contracts: [
      {
        entityRef: 'api:default/customers-v1',
        elements: indexedElements(reading.contract),
      },
    ],
  });
  return {
    reasons: matches.map(match => `${match.where}: ${match.text}`),
    matches,
    moreMatches,
  };
}

describe('findMatches', () => {
  it.each([
    [
      'the one column that has all words, its table included',
      'customers postal code',
      {},
      ['property: customer_address.postal_code'],
    ],
    [
      'a table once, and not each of its columns',
      'address',
      {},
      ['object: customer_address'],
    ],
    [
      'the name before columns, and these before purpose and tags',
      'customer',
      { title: 'Customers', purpose: 'For customers.', tags: ['customer'] },
      [
        'name: Customers',
        'object: customer_address',
        'property: customer_address.customerId',
      ],
    ],
    [
      'for each word what has it, where nothing has all of them',
      'city orders',
      {},
      ['name: Orders', 'property: customer_address.city'],
    ],
    [
      'the sentence of a purpose that has the words',
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
  ])('gives %s', (_, text, texts, expected) => {
    expect(find(text, texts).reasons).toEqual(expected);
  });

  it('shows a description where only that has the words', () => {
    expect(find('postal district').matches).toEqual([
      {
        where: 'property',
        text: 'customer_address.city',
        description: 'The town, without its postal district.',
        contractRef: 'api:default/customers-v1',
        path: 'customer_address.city',
      },
    ]);
    expect(find('postal nr').matches[0]).toMatchObject({
      text: 'customer_address.plz',
      description: 'POSTAL_NR',
    });
    expect(find('postcode').matches[0]).toEqual({
      where: 'property',
      text: 'customer_address.postal_code',
      businessName: 'Postcode',
      contractRef: 'api:default/customers-v1',
      path: 'customer_address.postal_code',
    });
  });

  it('counts what it does not show', () => {
    const { matches, moreMatches } = find('customer', {
      title: 'Customers',
      purpose: 'For customers.',
      tags: ['customer'],
    });
    expect([matches.length, moreMatches]).toEqual([3, 2]);
  });
});
