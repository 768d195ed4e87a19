import { Schema, Type } from 'avsc';
import { exportContract } from '../../conversion/exportContract';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { checkCompatibility } from '../../compatibility';
import {
  realContracts,
  richContract,
} from '../../conversion/export/__testUtils__/contracts';
import {
  deepContract,
  hostileContract,
} from '../../conversion/export/__testUtils__/hostile';

interface AvroField {
  name: string;
  type: unknown;
  odcs?: { [key: string]: unknown };
}

function read(contract: DataContractDescriptor, namespace?: string) {
  const { files } = exportContract({ contract, format: 'avro', namespace });
  return files.map(({ text }) => {
    const schema = JSON.parse(text) as {
      name: string;
      fields: AvroField[];
      odcs?: { [key: string]: unknown };
    };
    const type = Type.forSchema(schema as unknown as Schema);
    const { compatible } = checkCompatibility({
      format: 'avro',
      level: 'FULL',
      reader: text,
      writers: [text],
    });
    expect(compatible).toBe(true);
    return { schema, type };
  });
}

describe('a contract as Avro', () => {
  const [, { schema, type }] = read(richContract(), 'com.example.sales');

  it('writes and reads a row', () => {
    const row = {
      id: 'a',
      day: 20_000,
      customer_id: 7,
      state: 'open',
      amount: Buffer.from([4, 226]),
      pieces: 3,
      ratio: 0.5,
      code: 'ABC',
      ordered_at: 1_795_000_000_000,
      shown_at: null,
      pickup: null,
      is_gift: true,
      lines: [{ sku: 'A-1', count: 2 }],
      labels: ['gift'],
      address: { city: 'Utrecht', geo: { lat: 52.5 } },
      prices: { eur: 12.5 },
      embedding: [0.5, 1, 2],
      free: 'x',
    };
    expect(
      JSON.parse(JSON.stringify(type.fromBuffer(type.toBuffer(row)))),
    ).toEqual(JSON.parse(JSON.stringify(row)));
    expect(() => type.toBuffer({ ...row, state: 'lost' })).toThrow('invalid');
    expect(type.name).toBe('com.example.sales.orders');
  });

  it('says what it has no word for in an attribute of its own', () => {
    const [id, day] = schema.fields;
    expect(id.type).toEqual({ type: 'string', logicalType: 'uuid' });
    expect(day.type).toEqual({ type: 'int', logicalType: 'date' });
    expect(day.odcs).toMatchObject({
      primaryKey: true,
      primaryKeyPosition: 2,
      partitionKeyPosition: 1,
    });
  });

  it.each(
    realContracts().map(({ name, contract }) => [name, contract] as const),
  )('parses for %s', (_, contract) => {
    expect(read(contract)).toHaveLength(contract.schema.length);
  });

  it('gives every hostile name a legal one of its own, and keeps the name', () => {
    const contract = hostileContract();
    const hostile = read(contract);
    expect(hostile).toHaveLength(contract.schema.length);
    for (const [place, { schema: record }] of hostile.entries()) {
      const names = record.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      record.fields.forEach((field, index) => {
        const original = contract.schema[place].properties[index]?.name;
        expect(field.odcs?.name ?? field.name).toBe(original);
      });
    }
  });

  it('parses what is 90 levels deep', () => {
    expect(read(deepContract())).toHaveLength(1);
  });
});
