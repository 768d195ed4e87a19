import { importContract } from '../../conversion';

const order = (type: object) =>
  JSON.stringify({
    type: 'record',
    name: 'Order',
    fields: [
      { name: 'state', type },
      { name: 'before', type: 'State' },
    ],
  });

describe('an attribute of a definition', () => {
  const definition = {
    type: 'enum',
    name: 'State',
    symbols: ['NEW', 'PAID'],
    'x-team': 'sales',
  };
  const { contract, notes } = importContract({
    format: 'avro',
    text: order(definition),
  });

  it('is kept once where the definition stands, and where its name is used', () => {
    expect(
      contract.schema[0].properties.map(({ customProperties }) =>
        customProperties.filter(({ property }) => property === 'x-team'),
      ),
    ).toMatchObject([[{ value: 'sales' }], [{ value: 'sales' }]]);
  });

  it('is said of its own place', () => {
    expect(new Set(notes.map(({ path }) => path))).toEqual(
      new Set(['/fields/0/type/x-team']),
    );
  });
});

it('names what is wrong as the check of compatibility does', () => {
  expect(() => importContract({ format: 'avro', text: 'string' })).toThrow(
    'Write "string", with its quotes.',
  );
});
