import { findPredecessor } from './findPredecessor';
import { KnownProductVersion } from './types';

const known = ['1.0.0', '1.2.0', '1.10.0', '2.0.0'].map(version => ({
  id: 'orders-v1',
  version,
  row: `orders ${version}`,
}));

function port(version: string, contractId: string, name = 'orders') {
  return { name, version, contractId };
}

function product(
  version: string,
  ...outputPorts: KnownProductVersion['outputPorts'][number][]
): KnownProductVersion {
  return { id: 'shop', version, outputPorts };
}

const next = { id: 'orders-v2', version: '1.0.0' };

describe('findPredecessor', () => {
  it('finds the highest version of its id below its own', () => {
    const found = findPredecessor({
      contract: { id: 'orders-v1', version: '2.0.0' },
      known,
    });
    expect(found).toEqual({
      contract: known[2],
      through: 'id',
      reason:
        'It is the highest known version of the contract before this one: "1.10.0".',
    });
  });

  it('finds none for the first version, without an id, and among other contracts', () => {
    for (const contract of [
      { id: 'orders-v1', version: '1.0.0' },
      { version: '9.0.0' },
      { id: 'customers', version: '9.0.0' },
    ]) {
      expect(findPredecessor({ contract, known })).toBeUndefined();
    }
  });

  it('takes the last text of the very version only where it is asked to, as for Git', () => {
    const contract = { id: 'orders-v1', version: '1.0.0' };
    const revisions = [
      { ...contract, commit: 'a' },
      { ...contract, commit: 'b' },
    ];
    expect(findPredecessor({ contract, known: revisions })).toBeUndefined();
    expect(
      findPredecessor({ contract, known: revisions, acceptSameVersion: true })
        ?.contract.commit,
    ).toBe('b');
  });

  it('finds what the same port named before, beside it or in an older product', () => {
    const sideBySide = [
      product('2.0.0', port('2.0.0', 'orders-v2'), port('1.0.0', 'orders-v1')),
    ];
    const replaced = [
      product('2.0.0', port('2.0.0', 'orders-v2')),
      product('1.0.0', port('1.0.0', 'orders-v1')),
    ];
    const sameNumber = [
      product('1.1.0', port('1.0.0', 'orders-v2')),
      product('1.0.0', port('1.0.0', 'orders-v1')),
    ];
    for (const products of [sideBySide, replaced, sameNumber]) {
      expect(findPredecessor({ contract: next, known, products })).toEqual({
        contract: known[3],
        through: 'port',
        reason:
          'The output port "orders" of the product "shop" named it before.',
      });
    }
  });

  it('goes by the order of products of one version only where it is one of time', () => {
    const products = [
      product('1.0.0', port('1.0.0', 'orders-v1')),
      product('1.0.0', port('1.0.0', 'orders-v2')),
    ];
    const options = { contract: next, known, products };
    expect(findPredecessor(options)).toBeUndefined();
    expect(
      findPredecessor({ ...options, acceptSameVersion: true })?.contract,
    ).toBe(known[3]);
    expect(
      findPredecessor({
        ...options,
        products: products.reverse(),
        acceptSameVersion: true,
      }),
    ).toBeUndefined();
  });

  it('takes no contract of another port, another product or a later port', () => {
    for (const products of [
      [
        product(
          '2.0.0',
          port('2.0.0', 'orders-v2'),
          port('1.0.0', 'orders-v1', 'x'),
        ),
      ],
      [
        product('2.0.0', port('2.0.0', 'orders-v2')),
        { ...product('1.0.0', port('1.0.0', 'orders-v1')), id: 'other' },
      ],
      [
        product(
          '2.0.0',
          port('2.0.0', 'orders-v2'),
          port('3.0.0', 'orders-v1'),
        ),
      ],
    ]) {
      expect(
        findPredecessor({ contract: next, known, products }),
      ).toBeUndefined();
    }
  });

  it('goes further back where the contract before is not known', () => {
    const products = [
      product('3.0.0', port('3.0.0', 'orders-v2')),
      product('2.0.0', port('2.0.0', 'orders-lost')),
      product('1.0.0', port('1.0.0', 'orders-v1')),
    ];
    expect(
      findPredecessor({ contract: next, known, products })?.contract.row,
    ).toBe('orders 2.0.0');
  });
});
