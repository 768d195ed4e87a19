import { createHash } from 'crypto';
import fc from 'fast-check';
import { catalogName } from './catalogName';

/** What `KubernetesValidatorFunctions.isValidObjectName` of @backstage/catalog-model accepts. */
const legal = /^(?=.{1,63}$)([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

describe('catalogName', () => {
  it.each([
    ['orders', 'orders'],
    ['Orders.V1_a-b', 'orders.v1_a-b'],
    [
      'FBE8D147-28db-4f1d-bedf-a3fe9f458427',
      'fbe8d147-28db-4f1d-bedf-a3fe9f458427',
    ],
    ['a'.repeat(63), 'a'.repeat(63)],
  ])('is the id %s in lower case', (id, name) => {
    expect(catalogName({ id })).toBe(name);
  });

  it.each([
    ['Customer Orders', 'customer-orders-'],
    ['urn:contract:orders/v1', 'urn-contract-orders-v1-'],
    ['Bestellungen für Köln', 'bestellungen-fur-koln-'],
    ['-x-', 'x-'],
    ['注文', ''],
    ['long-'.repeat(20), `${'long-'.repeat(11).slice(0, 54)}-`],
  ])('is a slug and a hash for %s', (id, slug) => {
    const hash = createHash('sha256').update(id, 'utf8').digest('hex');
    expect(catalogName({ id })).toBe(`${slug}${hash.slice(0, 8)}`);
  });

  it('makes every id a legal name, the same for the same id', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        id => {
          fc.pre(id.trim() !== '');
          expect(catalogName({ id })).toMatch(legal);
          expect(catalogName({ id })).toBe(catalogName({ id }));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives different ids different names, unless only their case differs', () => {
    const id = fc.oneof(
      fc.string({ minLength: 1, maxLength: 80 }),
      fc.stringMatching(/^[aA b/.]{1,6}$/),
    );
    fc.assert(
      fc.property(id, id, (left, right) => {
        fc.pre(left.trim() !== '' && right.trim() !== '');
        fc.pre(left.toLowerCase() !== right.toLowerCase());
        expect(catalogName({ id: left })).not.toBe(catalogName({ id: right }));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['', '  ', '\n'])('refuses the blank id %j', id => {
    expect(() => catalogName({ id })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(
          /^id must not be blank; write one such as/,
        ),
      }),
    );
  });
});
