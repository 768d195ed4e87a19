import { contractElements, readDocuments } from '@data-mesh/data-contract';
import { nearestElements } from './nearestElements';
import { relatedElement } from './relatedElement';
import {
  openAtFirst,
  pathsAbove,
  schemaTree,
  visibleNodes,
} from './schemaTree';

function tree(schema: string) {
  const [reading] = readDocuments({
    text: `kind: DataContract\nschema: ${schema}`,
  });
  if (reading.kind !== 'contract') throw new Error('no contract');
  return schemaTree({ elements: contractElements(reading) });
}

const shop = tree(`
  - { name: orders, properties: [{ name: id }, { name: lines, items: { properties: [{ name: sku }] } }] }
  - { name: customers, id: cust, properties: [{ name: id, id: cust_id }] }`);

describe('schemaTree', () => {
  it.each([
    [[], ['orders', 'customers']],
    [['customers'], ['orders', 'customers', 'customers.id']],
    // What is below something closed stays hidden.
    [['orders.lines'], ['orders', 'customers']],
    [['orders'], ['orders', 'orders.id', 'orders.lines', 'customers']],
  ])('with %j open shows %j', (open, paths) => {
    expect(
      visibleNodes(shop, new Set(open)).map(({ element }) => element.path),
    ).toEqual(paths);
  });

  it('tells the position among neighbours', () => {
    expect(shop.byPath.get('orders.lines')).toMatchObject({
      position: 2,
      siblings: 2,
      isParent: true,
    });
    expect(pathsAbove(shop, 'orders.lines.sku')).toEqual([
      'orders.lines.items',
      'orders.lines',
      'orders',
    ]);
  });

  it('opens a small schema and leaves a large one closed', () => {
    expect(openAtFirst(shop)).toContain('orders.lines');
    const columns = Array(300).fill('{ name: c }').join(',');
    expect(
      openAtFirst(tree(`[{ name: wide, properties: [${columns}] }]`)).size,
    ).toBe(0);
  });
});

describe('relatedElement', () => {
  it.each([
    ['customers.id', 'customers.id'],
    ['/schema/customers/properties/id', 'customers.id'],
    ['schema/cust/properties/cust_id', 'customers.id'],
    ['#/schema/cust/properties/cust_id', 'customers.id'],
    ['crm.odcs.yaml#/schema/customers/properties/id', undefined],
    ['nowhere.at_all', undefined],
    ['', undefined],
  ])('%s leads to %s', (to, path) => {
    expect(relatedElement({ tree: shop, to })).toBe(path);
  });
});

describe('nearestElements', () => {
  it.each([
    ['orders.line', 'orders.lines'],
    ['customer.id', 'customers.id'],
    ['SKU', 'orders.lines.sku'],
  ])('for %s begins with %s', (path, first) => {
    expect(nearestElements({ tree: shop, path })[0]).toBe(first);
  });

  it('is silent where nothing is alike', () => {
    expect(nearestElements({ tree: shop, path: 'zzz' })).toEqual([]);
  });
});
