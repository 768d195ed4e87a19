import { imported } from '../../conversion/import/__testUtils__/imported';

const row = { type: 'object', properties: { id: { type: 'integer' } } };
const around = {
  title: 'orders',
  description: 'All orders of a day.',
  minItems: 1,
};

describe('A root that is no object itself', () => {
  it.each([
    ['a list', { ...around, type: 'array', items: row }],
    ['a text of definitions', { ...around, $defs: { orders: row } }],
  ])('describes the contract: %s', (_, schema) => {
    const { contract, notes } = imported({
      format: 'json-schema',
      text: JSON.stringify(schema),
    });
    expect(contract).toMatchObject({
      name: 'orders',
      description: { purpose: 'All orders of a day.' },
      schema: [{ name: 'orders', properties: [{ name: 'id' }] }],
    });
    expect(contract.schema[0].description).toBe(undefined);
    expect(notes).toContainEqual({
      path: '/minItems',
      message: 'It is said of what stands around the objects; it was left out.',
    });
  });

  it('gives the contract back what a bundle kept of it', () => {
    const { contract, notes } = imported({
      format: 'json-schema',
      text: JSON.stringify({
        'x-odcs': { contract: { id: 'orders-v1', version: '1.2.0' } },
        $defs: { orders: row },
      }),
    });
    expect(contract).toMatchObject({ id: 'orders-v1', version: '1.2.0' });
    expect(notes).toEqual([]);
  });
});
