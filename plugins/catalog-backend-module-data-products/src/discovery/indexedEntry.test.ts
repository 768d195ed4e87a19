import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { readDocuments } from '@data-mesh/data-contract';
import { indexedEntry } from './indexedEntry';

const CONTRACT = `kind: DataContract
schema:
  - name: customer_address
    properties:
      - name: plz
        businessName: Postal code
        physicalName: POSTAL_NR
        synonyms: [{ synonym: ZIP }]
        description: The **code** of the [district](https://example.com/districts).
      - { name: phones, logicalType: array, items: { logicalType: string } }
`;

function entryOf(text: string) {
  const entity: DataContractEntity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'customers-v1', title: 'Customers' },
    spec: {
      type: 'data-contract',
      lifecycle: 'active',
      owner: 'group:default/crm',
      definition: text,
    },
  };
  const [reading] = readDocuments({ text });
  return indexedEntry({
    entity,
    reading,
    promises: [],
    contractWords: [],
    hash: 'one',
  });
}

describe('what discovery remembers of a contract', () => {
  it('has every name of a column and its description without marks', () => {
    expect(entryOf(CONTRACT).elements).toEqual([
      {
        kind: 'object',
        path: 'customer_address',
        words: 'customer address customeraddress',
      },
      {
        kind: 'property',
        path: 'customer_address.plz',
        businessName: 'Postal code',
        otherNames: ['POSTAL_NR', 'ZIP'],
        description: 'The code of the district.',
        words: 'plz postal code postalcode nr postalnr zip',
        described: 'the code of district',
      },
      {
        kind: 'property',
        path: 'customer_address.phones',
        words: 'phones',
      },
    ]);
  });

  it('is found by all of them, and by a name as one word', () => {
    const { nameWords, words } = entryOf(CONTRACT);
    expect(nameWords).toBe('customers v1 customersv1');
    expect(words.split(' ')).toEqual(
      expect.arrayContaining(['postalcode', 'zip', 'postalnr', 'district']),
    );
  });
});
