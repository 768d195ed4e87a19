import protobuf from 'protobufjs';
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
  hostileNames,
  largeContract,
} from '../../conversion/export/__testUtils__/hostile';

function read(contract: DataContractDescriptor, namespace?: string) {
  const { files, notes } = exportContract({
    contract,
    format: 'protobuf',
    namespace,
  });
  expect(files).toHaveLength(contract.schema.length ? 1 : 0);
  const text = files[0]?.text ?? 'syntax = "proto3"; message None {}';
  const root = new protobuf.Root();
  for (const file of ['struct', 'timestamp']) {
    const common = protobuf.common.get(`google/protobuf/${file}.proto`);
    root.addJSON(common!.nested!);
  }
  protobuf.parse(text, root, { keepCase: true });
  root.resolveAll();
  // What reads schemas to compare them has a limit.
  if (text.length < 1_000_000) {
    const schemas = { reader: text, writers: [text] };
    const { compatible } = checkCompatibility({
      format: 'protobuf',
      level: 'FULL',
      ...schemas,
    });
    expect(compatible).toBe(true);
  }
  const place = namespace ? root.lookup(namespace) : root;
  const types = (place as protobuf.Namespace).nestedArray.filter(
    (item): item is protobuf.Type => item instanceof protobuf.Type,
  );
  return { text, root, notes, types };
}

describe('a contract as Protobuf', () => {
  const { root, text, notes } = read(richContract(), 'com.example.sales');
  const Orders = root.lookupType('com.example.sales.Orders');

  it('writes and reads a row', () => {
    const row = {
      id: 'a',
      day: '2026-11-20',
      customer_id: 7,
      state: 1,
      amount: '12.50',
      lines: [{ sku: 'A-1', count: 2 }],
      labels: ['gift'],
      address: { city: 'Utrecht', geo: { lat: 52.5 } },
      prices: { eur: 12.5 },
      embedding: [0.5, 1],
    };
    expect(Orders.verify(row)).toBe(null);
    const read_ = Orders.decode(Orders.encode(Orders.create(row)).finish());
    expect(Orders.toObject(read_, { longs: Number })).toEqual(row);
  });

  it('numbers fields in the order of the document, and says that it does', () => {
    expect(
      Orders.fieldsArray.slice(0, 3).map(({ name, id }) => [name, id]),
    ).toEqual([
      ['id', 1],
      ['day', 2],
      ['customer_id', 3],
    ]);
    expect(notes.find(({ path }) => path === 'schema')?.message).toContain(
      'numbered in the order',
    );
    expect(text).toContain('json_name = "customer_id"');
  });

  it('leaves out the numbers that Protobuf keeps for itself', () => {
    const [{ text: wide }] = exportContract({
      contract: largeContract(19_010),
      format: 'protobuf',
    }).files;
    const isUsed = (number: number) =>
      new RegExp(` = ${number}[; ]`).test(wide);
    expect([18_999, 19_000, 19_999, 20_000].map(isUsed)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it.each(
    realContracts().map(({ name, contract }) => [name, contract] as const),
  )('parses for %s', (_, contract) => {
    expect(read(contract).types.length).toBeGreaterThanOrEqual(
      contract.schema.length,
    );
  });

  it('makes of hostile names one message and one field each', () => {
    const { types } = read(hostileContract());
    // One more is what the first of them nests.
    expect(types).toHaveLength(hostileNames.length + 1);
    const sizes = types.map(({ fieldsArray }) => fieldsArray.length);
    expect(sizes.slice(0, 3)).toEqual([
      hostileNames.length + 1,
      hostileNames.length,
      2,
    ]);
  });

  it('parses what is 90 levels deep, and what is wide', () => {
    expect(read(deepContract()).types).toHaveLength(92);
    const wide = read(largeContract(2000)).types[0];
    expect(wide.fieldsArray).toHaveLength(2000);
  });
});
