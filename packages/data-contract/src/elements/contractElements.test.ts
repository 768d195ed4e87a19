import { readDocuments } from '../reading';
import { contractElements } from './contractElements';
import { elementNames } from './elementNames';

function elements(schema: string) {
  const [reading] = readDocuments({
    text: `kind: DataContract\nschema: ${schema}`,
  });
  if (reading.kind !== 'contract') throw new Error('no contract');
  return contractElements({ contract: reading.contract });
}

describe('contractElements', () => {
  it('names what is nested by its path, whatever it is nested in', () => {
    const schema = `
  - name: orders
    properties:
      - name: id
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties: [{ name: sku }]
      - name: labels
        logicalType: map
        map: { key: { logicalType: string }, value: { logicalType: string } }`;

    expect(
      elements(schema).map(({ path, depth, parent, documentPath }) => [
        path,
        depth,
        parent,
        documentPath,
      ]),
    ).toEqual([
      ['orders', 0, undefined, 'schema[0]'],
      ['orders.id', 1, 'orders', 'schema[0].properties[0]'],
      ['orders.lines', 1, 'orders', 'schema[0].properties[1]'],
      [
        'orders.lines.items',
        2,
        'orders.lines',
        'schema[0].properties[1].items',
      ],
      [
        'orders.lines.sku',
        3,
        'orders.lines.items',
        'schema[0].properties[1].items.properties[0]',
      ],
      ['orders.labels', 1, 'orders', 'schema[0].properties[2]'],
      [
        'orders.labels.key',
        2,
        'orders.labels',
        'schema[0].properties[2].map.key',
      ],
      [
        'orders.labels.value',
        2,
        'orders.labels',
        'schema[0].properties[2].map.value',
      ],
    ]);
  });

  it('tells two elements of one name apart', () => {
    const paths = elements(
      '[{ name: a, properties: [{ name: x }, { name: x, logicalType: object, properties: [{ name: y }] }] }]',
    ).map(({ path }) => path);

    expect(paths).toEqual(['a', 'a.x', 'a.x#2', 'a.x#2.y']);
  });
});

describe('elementNames', () => {
  it('has every name of an element once', () => {
    const [object, column, items] = elements(`
  - name: customer
    physicalName: customer
    properties:
      - name: plz
        businessName: Postal code
        physicalName: POSTAL_NR
        synonyms: [{ synonym: ZIP }, { synonym: plz }, { synonym: ZIP }, { synonym: Postal code }]
        logicalType: array
        items: { logicalType: string }`);

    expect([object, column, items].map(elementNames)).toEqual([
      { name: 'customer', businessName: undefined, otherNames: [] },
      {
        name: 'plz',
        businessName: 'Postal code',
        otherNames: ['POSTAL_NR', 'ZIP'],
      },
      { name: undefined, businessName: undefined, otherNames: [] },
    ]);
  });
});
