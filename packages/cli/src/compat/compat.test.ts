import { contractText } from '../__testUtils__/documents';
import { temporaryRepository } from '../__testUtils__/repository';
import { ProgramRun, runProgram } from '../__testUtils__/runProgram';
import { temporaryFolder, writeFiles } from '../__testUtils__/temporaryFolder';
import { CompatReport } from './types';

function avro(...fields: object[]): string {
  return JSON.stringify(
    { type: 'record', name: 'Order', fields },
    undefined,
    2,
  );
}

const number = { name: 'number', type: 'string' };
const note = { name: 'note', type: 'string' };
const optionalNote = { ...note, default: '' };

function compat(folder: string, ...more: string[]): Promise<ProgramRun> {
  return runProgram({ folder, arguments: ['compat', ...more] });
}

async function rulesFound(folder: string, ...more: string[]) {
  const { code, output, messages } = await compat(
    folder,
    ...['--output', 'json', ...more],
  );
  expect(messages).toBe('');
  const report: CompatReport = JSON.parse(output);
  return {
    code,
    rules: report.files.flatMap(({ findings }) =>
      findings.map(({ rule, line }) => `${rule}${line ? ` ${line}` : ''}`),
    ),
    report,
  };
}

describe('data-product compat', () => {
  it.each([
    ['BACKWARD', 1],
    ['FORWARD', 0],
    ['FULL', 1],
    ['NONE', 0],
  ])(
    'with the level %s ends, for a field that got no default, with %i',
    async (level, code) => {
      const folder = temporaryFolder({
        'new.avsc': avro(number, note),
        'old.avsc': avro(number),
      });
      expect(
        (await compat(folder, '--level', level, 'new.avsc', 'old.avsc')).code,
      ).toBe(code);
    },
  );

  it('says where and why what was written cannot be read', async () => {
    const folder = temporaryFolder({
      'new.avsc': avro(number, note),
      'old.avsc': avro(number),
    });
    const { output } = await compat(folder, 'new.avsc', 'old.avsc');
    expect(output).toContain('new.avsc\n');
    expect(output).toContain(
      '9:5  error    What was written with "old.avsc" cannot be read:',
    );
    expect(output).toContain('✖ 1 incompatibility in 1 schema.');
  });

  it('asks the last of the earlier ones, or all of them', async () => {
    const folder = temporaryFolder({
      '3.avsc': avro(number, note),
      '2.avsc': avro(number, optionalNote),
      '1.avsc': avro(number),
    });
    const files = ['3.avsc', '1.avsc', '2.avsc'];
    expect((await compat(folder, ...files)).code).toBe(0);
    expect(
      (await compat(folder, '--level', 'BACKWARD_TRANSITIVE', ...files)).code,
    ).toBe(1);
  });

  it.each([
    [
      'protobuf',
      'new.proto',
      'syntax = "proto3"; message A { string b = 1; }',
      'syntax = "proto3"; message A { int32 b = 1; }',
    ],
    [
      'json-schema',
      'new.schema.json',
      '{ "type": "object", "required": ["b"], "properties": { "b": {} } }',
      '{ "type": "object" }',
    ],
    [
      'odcs',
      'new.odcs.yaml',
      contractText({ columns: { total: 'string' } }),
      contractText({ columns: { total: 'number' } }),
    ],
  ])('knows %s by the name of the file', async (format, name, newer, older) => {
    const folder = temporaryFolder({ [name]: newer, older });
    const { code, rules, report } = await rulesFound(folder, name, 'older');
    expect(report.results[0].result).toMatchObject({
      format,
      level: 'BACKWARD',
      profile: 'confluent',
      compatible: false,
    });
    expect(rules.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it('reports a text that is no schema with its place', async () => {
    const folder = temporaryFolder({
      'new.avsc': avro({ name: 'number', type: 'strin' }),
      'old.avsc': avro(number),
    });
    const { code, output } = await compat(folder, 'new.avsc', 'old.avsc');
    expect(code).toBe(1);
    expect(output).toContain('not-a-schema');
    expect((await compat(folder, 'old.avsc', 'new.avsc')).output).toContain(
      'new.avsc: ',
    );
  });

  it('checks each file against its own text of a revision', async () => {
    const folder = temporaryRepository({
      'schemas/orders.avsc': avro(number),
      'schemas/same.avsc': avro(number),
    });
    writeFiles(folder, {
      'schemas/orders.avsc': avro(number, note),
      'schemas/fresh.avsc': avro(number),
    });
    const { code, report } = await rulesFound(
      folder,
      ...['--against', 'HEAD', 'schemas/*.avsc'],
    );
    expect(code).toBe(1);
    expect(
      report.results.map(({ file, writers, result }) => [
        file,
        writers,
        result?.compatible,
      ]),
    ).toEqual([
      ['schemas/fresh.avsc', [], true],
      ['schemas/orders.avsc', ['schemas/orders.avsc of HEAD'], false],
      ['schemas/same.avsc', ['schemas/same.avsc of HEAD'], true],
    ]);
  });

  it.each([
    [
      ['new.avsc'],
      'compat needs a schema and at least one earlier one, got 1.',
    ],
    [
      ['new.txt', 'new.txt'],
      'Add --format, one of avro, json-schema, protobuf, odcs.',
    ],
    [
      ['new.avsc', 'gone.avsc'],
      'gone.avsc: The file cannot be read: it is not there',
    ],
  ])('refuses %j', async (files, message) => {
    const folder = temporaryFolder({ 'new.avsc': avro(number), 'new.txt': '' });
    const run = await compat(folder, ...files);
    expect(run.code).toBe(2);
    expect(run.messages).toContain(message);
  });
});
