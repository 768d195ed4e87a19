import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '@data-mesh/data-contract';
import { contractText, productText } from '../__testUtils__/documents';
import { runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { exportFormats } from './words';

const avro = JSON.stringify({
  type: 'record',
  name: 'Order',
  fields: [{ name: 'total', type: 'double' }],
});

describe('data-product convert --to', () => {
  it.each(exportFormats)('writes a contract as %s', async format => {
    const folder = temporaryFolder({ 'orders.odcs.yaml': contractText({}) });
    const { code, output } = await runProgram({
      folder,
      arguments: ['convert', '--to', format, 'orders.odcs.yaml'],
    });
    expect(code).toBe(0);
    expect(output).toContain('order_number');
    const run = await runProgram({
      folder,
      arguments: [
        ...['convert', '--to', format, 'orders.odcs.yaml'],
        ...['--out', 'deep/out', '--quiet'],
      ],
    });
    expect(run).toEqual({ code: 0, output: '', messages: '' });
    const [file, ...others] = readdirSync(join(folder, 'deep/out'));
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, 'deep/out', file), 'utf8')).toBe(output);
  });

  it('tells on the standard error what the other format cannot say', async () => {
    const folder = temporaryFolder({
      'orders.odcs.yaml': `${contractText(
        {},
      )}slaProperties:\n  - property: latency\n    value: 4\n    unit: d\n`,
    });
    const line = ['convert', '--to', 'avro', 'orders.odcs.yaml'];
    const { messages, output } = await runProgram({ folder, arguments: line });
    expect(messages).toContain('orders.odcs.yaml slaProperties');
    expect(JSON.parse(output)).toMatchObject({ type: 'record' });
  });

  it.each([
    ['avro', ['--namespace', 'com.example'], '"com.example"'],
    ['json-schema', ['--bundle'], '"$defs"'],
    ['dbt', ['--dialect', 'bigquery'], 'data_type: string'],
    ['markdown', ['--select', 'orders'], 'order_number'],
  ])('writes %s with %j', async (format, flags, part) => {
    const folder = temporaryFolder({ 'orders.odcs.yaml': contractText({}) });
    const { code, output } = await runProgram({
      folder,
      arguments: ['convert', '--to', format, 'orders.odcs.yaml', ...flags],
    });
    expect(code).toBe(0);
    expect(output.toLowerCase()).toContain(part.toLowerCase());
  });

  it('wants a folder for several files', async () => {
    const folder = temporaryFolder({
      'orders.odcs.yaml': contractText({}).replace(
        'schema:\n',
        'schema:\n  - { name: customers, properties: [{ name: id, logicalType: string }] }\n',
      ),
    });
    const line = ['convert', '--to', 'avro', 'orders.odcs.yaml', '--quiet'];
    expect(await runProgram({ folder, arguments: line })).toMatchObject({
      code: 2,
      output: '',
      messages: expect.stringContaining('Name a folder for them with --out.'),
    });
    const run = await runProgram({
      folder,
      arguments: [...line, '--out', 'schemas'],
    });
    expect(run.code).toBe(0);
    expect(readdirSync(join(folder, 'schemas'))).toHaveLength(2);
  });
});

describe('data-product convert --from', () => {
  it('makes a contract from the standard input that validate can read', async () => {
    const folder = temporaryFolder();
    const { code, output } = await runProgram({
      folder,
      arguments: [
        ...['convert', '--from', 'avro', '-', '--id', 'orders-v7'],
        ...['--contract-version', '7.0.0'],
      ],
      input: avro,
    });
    expect(code).toBe(0);
    expect(readDocuments({ text: output })).toMatchObject([
      {
        kind: 'contract',
        contract: { id: 'orders-v7', version: '7.0.0' },
      },
    ]);
  });

  it('writes it to a file', async () => {
    const folder = temporaryFolder({ 'order.avsc': avro });
    const run = await runProgram({
      folder,
      arguments: [
        ...['convert', '--from', 'avro', 'order.avsc'],
        ...['--out', 'contracts/order.odcs.yaml'],
      ],
    });
    expect(run).toMatchObject({ code: 0, output: '' });
    expect(existsSync(join(folder, 'contracts/order.odcs.yaml'))).toBe(true);
  });
});

describe('data-product convert', () => {
  it.each([
    [['order.avsc'], 'Add either --to'],
    [['--to', 'avro', '--from', 'avro', 'order.avsc'], 'cannot be used with'],
    [['--to', 'xml', 'order.avsc'], 'Allowed choices are json-schema, avro'],
    [['--to', 'avro', 'gone.odcs.yaml'], 'it is not there'],
    [['--to', 'avro', 'product.yaml'], 'holds no data contract'],
    [['--to', 'avro', 'broken.yaml'], 'broken.yaml:2: '],
    [['--from', 'avro', 'broken.yaml'], 'broken.yaml: '],
    [['--to', 'avro', 'orders.yaml', '--select', 'x'], 'no object "x"'],
    [['--to', 'avro', 'orders.yaml', '--namespace', 'a b'], 'namespace must'],
    [['--to', 'avro', 'orders.yaml', '--id', 'x'], 'cannot be used with'],
    [['--from', 'avro', 'order.avsc', '--bundle'], 'cannot be used with'],
  ])('refuses %j', async (line, message) => {
    const folder = temporaryFolder({
      'order.avsc': avro,
      'product.yaml': productText({}),
      'orders.yaml': contractText({}),
      'broken.yaml': 'kind: DataContract\nid: [',
    });
    const run = await runProgram({ folder, arguments: ['convert', ...line] });
    expect(run).toMatchObject({ code: 2, output: '' });
    expect(run.messages).toContain(message);
  });
});
