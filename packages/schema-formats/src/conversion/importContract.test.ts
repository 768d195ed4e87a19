import { load } from 'js-yaml';
import {
  describeWithStandards,
  officialVerdict,
} from '../__testUtils__/officialStandards';
import { SchemaParseError } from '../reading';
import { imported } from './import/__testUtils__/imported';
import { sampleTexts } from './import/__testUtils__/sampleTexts';
import { importContract } from './importContract';
import { ImportFormat } from './types';

/** What an import throws that it does not promise. */
function foreignError(format: ImportFormat, text: string): unknown {
  try {
    importContract({ format, text });
  } catch (error) {
    return error instanceof SchemaParseError ? undefined : error;
  }
  return undefined;
}

describe('importContract', () => {
  it('makes a draft that says what it is', () => {
    const { text, contract, notes, format } = imported({
      format: 'sql',
      text: 'CREATE TABLE shop.order_lines (sku varchar(20) NOT NULL);',
    });
    expect(text).toBe(`apiVersion: v3.1.0
kind: DataContract
id: order-lines
name: order_lines
version: 0.1.0
status: draft
schema:
  - name: order_lines
    physicalName: shop.order_lines
    logicalType: object
    physicalType: table
    properties:
      - name: sku
        logicalType: string
        logicalTypeOptions:
          maxLength: 20
        physicalType: varchar(20)
        required: true
`);
    expect(contract.schema[0].properties[0]).toMatchObject({
      name: 'sku',
      required: true,
    });
    expect({ notes, format }).toEqual({ notes: [], format: 'sql' });
  });

  it('takes id, name and version from who asks for it', () => {
    const { contract } = imported({
      format: 'sql',
      text: 'create table t (a text)',
      id: 'orders-v1',
      name: '2026-11-21',
      version: '1.10',
    });
    expect(contract).toMatchObject({
      id: 'orders-v1',
      name: '2026-11-21',
      version: '1.10',
    });
  });

  it.each([
    ['sql', 'create table a (x int); create table s.b (y int)', 's.b', 'b'],
    ['protobuf', 'message A { B b = 1; } message B {}', 'B', 'B'],
    [
      'json-schema',
      '{ "$defs": { "a": { "type": "object" }, "b": { "type": "object" } } }',
      'b',
      'b',
    ],
    [
      'avro',
      '[{"type":"record","name":"x.A","fields":[]},{"type":"record","name":"x.B","fields":[]}]',
      'x.B',
      'B',
    ],
  ] as const)(
    'takes only the objects of %s that are selected',
    (format, text, name, expected) => {
      const source =
        format === 'protobuf' ? `syntax = "proto3"; ${text}` : text;
      const { contract } = imported({ format, text: source, select: [name] });
      expect(contract.schema.map(object => object.name)).toEqual([expected]);
      expect(() =>
        importContract({ format, text: source, select: ['nobody'] }),
      ).toThrow('none of the objects that are selected');
    },
  );

  const refused: [ImportFormat, string, string][] = [
    ['json-schema', '{ "type": "obj', 'The text is no JSON'],
    ['json-schema', '{ "type": "string" }', 'describes no object'],
    [
      'json-schema',
      '{ "properties": [] }',
      '/properties: properties must hold',
    ],
    ['avro', '"string"', 'describes no record'],
    [
      'avro',
      '{ "type": "record", "name": "A", "fields": [{}] }',
      '/fields/0/type',
    ],
    ['protobuf', 'message A { string a = 1', 'line 1'],
    ['protobuf', 'syntax = "proto3"; enum A { B = 0; }', 'defines no message'],
    ['sql', 'SELECT 1;', 'creates no table'],
    [
      'sql',
      'CREATE TABLE a (\n b int,',
      'line 2: The statement ends too early.',
    ],
    [
      'sql',
      "CREATE TABLE a (\n b int DEFAULT 'x",
      'line 2: The text in quotes does not end.',
    ],
    ['sql', 'CREATE TABLE a (b int /* c', 'The comment does not end.'],
    ['sql', 'CREATE TABLE a (b int c)) x (', 'The statement ends too early'],
    ['dbt-manifest', '{}', 'no manifest of dbt'],
    ['dbt-manifest', '{ "nodes": {} }', 'describes no object'],
    ['dbt-manifest', '', 'The text is no JSON'],
  ];
  it.each(refused)(
    'says what is wrong with a text of %s: %s',
    (format, text, message) => {
      expect(() => importContract({ format, text })).toThrow(message);
      expect(() => importContract({ format, text })).toThrow(SchemaParseError);
    },
  );

  describe.each(sampleTexts)('of $format: $title', ({ format, text }) => {
    it.each(['3.1.0', '3.2.0'] as const)(
      'is a document of %s without errors',
      odcsVersion => {
        const { contract } = imported({ format, text, odcsVersion });
        expect(contract.schema.length).toBeGreaterThan(0);
      },
    );

    it('throws nothing but its own error for a text that is cut off', () => {
      for (let end = 0; end < text.length; end += 7) {
        expect(foreignError(format, text.slice(0, end))).toBeUndefined();
      }
    });
  });
});

describeWithStandards('The official JSON Schema of ODCS 3.1.0', () => {
  it.each(sampleTexts)('accepts what is made of $format: $title', sample => {
    const { text } = imported(sample);
    expect(
      officialVerdict({
        standard: 'odcs',
        version: '3.1.0',
        value: load(text),
      }),
    ).toEqual({ valid: true, complaints: '' });
  });
});
