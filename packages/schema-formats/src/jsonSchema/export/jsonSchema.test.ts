import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { exportContract } from '../../conversion/exportContract';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import {
  contractWith,
  realContracts,
  richContract,
} from '../../conversion/export/__testUtils__/contracts';
import {
  deepContract,
  hostileContract,
  hostileNames,
} from '../../conversion/export/__testUtils__/hostile';

function validators(
  contract: DataContractDescriptor,
  options?: { bundle: boolean },
) {
  const { files } = exportContract({
    contract,
    format: 'json-schema',
    ...options,
  });
  return files.map(({ text }) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    return {
      schema: JSON.parse(text),
      validate: ajv.compile(JSON.parse(text)),
    };
  });
}

const order = {
  id: '0b6f6c1e-6b8f-4b5e-9a2e-1f4f6f1f0a11',
  day: '2026-11-20',
  customer_id: 7,
  state: 'open',
  amount: 12.5,
  pieces: 3,
  code: 'ABC',
  ordered_at: '2026-11-20T19:02:11Z',
  lines: [{ sku: 'A-1', count: 2 }],
  labels: ['gift'],
  address: { city: 'Utrecht', geo: { lat: 52.1 } },
  prices: { eur: 12.5 },
  embedding: [0.1, 0.2, 0.3],
  free: { whatever: true },
};

describe('a contract as JSON Schema', () => {
  const [, { validate, schema }] = validators(richContract());

  it('takes a row that keeps the contract', () => {
    expect(validate(order)).toBe(true);
    expect(validate({ ...order, amount: null, address: null, extra: 1 })).toBe(
      true,
    );
  });

  it.each([
    ['a missing column', { ...order, state: undefined }],
    ['null where a value is required', { ...order, state: null }],
    ['a value that is not allowed', { ...order, state: 'lost' }],
    ['a number that is too large', { ...order, amount: 1_000_000 }],
    ['a number of more bits', { ...order, pieces: 256 }],
    ['a text that is too long', { ...order, code: 'ABCDEFGHI' }],
    ['a text of another pattern', { ...order, code: 'ab' }],
    ['a date of another form', { ...order, day: '20.11.2026' }],
    ['a wrong UUID', { ...order, id: '1' }],
    ['an item without a required field', { ...order, lines: [{ count: 1 }] }],
    ['too few items', { ...order, lines: [] }],
    ['a map with values of another type', { ...order, prices: { eur: 'x' } }],
    ['a vector of other dimensions', { ...order, embedding: [1] }],
  ])('refuses %s', (_, row) => {
    expect(validate(JSON.parse(JSON.stringify(row)))).toBe(false);
  });

  it('keeps in x-odcs what it has no keyword for', () => {
    expect(schema.properties.day['x-odcs']).toMatchObject({
      primaryKey: true,
      primaryKeyPosition: 2,
      logicalTypeOptions: { minimum: '2018-01-01' },
    });
    expect(schema['x-odcs'].contract).toEqual({
      id: 'orders-v1',
      version: '2.1.0',
    });
  });

  it('puts all objects below $defs where one file is asked for', () => {
    const [bundle] = validators(richContract(), { bundle: true });
    expect(Object.keys(bundle.schema.$defs)).toEqual(['customers', 'orders']);
  });

  it.each(
    realContracts().map(({ name, contract }) => [name, contract] as const),
  )('compiles for %s', (_, contract) => {
    expect(validators(contract)).toHaveLength(contract.schema.length);
    expect(validators(contract, { bundle: true })).toHaveLength(1);
  });

  it('keeps hostile names as they are, and each once', () => {
    const [first] = validators(hostileContract());
    expect(Object.keys(first.schema.properties)).toEqual(
      expect.arrayContaining([...hostileNames]),
    );
    expect(Object.hasOwn(first.schema.properties, '__proto__')).toBe(true);
  });

  it('compiles what is 90 levels deep', () => {
    expect(validators(deepContract())).toHaveLength(1);
  });

  it('leaves out a pattern that is not valid, and says so', () => {
    const contract = contractWith({
      schema: [
        {
          name: 'a',
          properties: [
            {
              name: 'b',
              logicalType: 'string',
              logicalTypeOptions: { pattern: '(' },
            },
          ],
        },
      ],
    });
    const [{ schema: broken }] = validators(contract);
    expect(broken.properties.b).not.toHaveProperty('pattern');
    const { notes } = exportContract({ contract, format: 'json-schema' });
    expect(notes).toContainEqual(
      expect.objectContaining({
        path: 'schema[0].properties[0].logicalTypeOptions.pattern',
      }),
    );
  });
});
