import { readEnding } from './readEnding';

describe('readEnding', () => {
  it.each([
    [
      'of a product, from its custom properties',
      `kind: DataProduct
customProperties:
  - { property: replacedBy, value: orders-v2 }
  - { property: endOfLife, value: '2027-01-31' }`,
      { successor: 'orders-v2', date: '2027-01-31' },
    ],
    [
      'of a contract, from its service levels, too',
      `kind: DataContract
slaProperties: [{ property: endOfSupport, value: '2027-01-31' }]
customProperties: [{ property: successor, value: ' api:default/orders-v2 ' }]`,
      { successor: 'api:default/orders-v2', date: '2027-01-31' },
    ],
    [
      'as not said, where it is not a text',
      'kind: DataProduct\ncustomProperties: [{ property: successor, value: 2 }]',
      {},
    ],
    ['as not said, in a text about something else', 'kind: Component', {}],
    ['as not said, in a text that nobody can read', 'kind: [', {}],
  ])('reads the end %s', (_, definition, expected) => {
    expect(readEnding({ definition })).toEqual(expected);
  });
});
