import { growthOf, secondsOf } from '../../__testUtils__/processorTime';
import { SchemaParseError } from '../../reading';
import { importContract } from '../importContract';
import { ImportFormat } from '../types';
import { imported } from './__testUtils__/imported';

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

/** As many columns as the widest tables have. */
const wide: { [format in ImportFormat]: (count: number) => string } = {
  'json-schema': count =>
    `{"type":"object","properties":{${many(
      count,
      index => `"c${index}":{"type":["string","null"],"maxLength":9}`,
    )}}}`,
  avro: count =>
    `{"type":"record","name":"A","fields":[${many(
      count,
      index => `{"name":"c${index}","type":["null","string"],"default":null}`,
    )}]}`,
  protobuf: count =>
    `syntax = "proto3"; message A { ${many(
      count,
      index =>
        `optional string c${index} = ${
          index + 1 + (index > 18_000 ? 2000 : 0)
        };`,
    ).join('\n')} }`,
  sql: count =>
    `CREATE TABLE a (${many(count, index => `c${index} varchar(9)`)});\n${many(
      count / 2,
      index => `COMMENT ON COLUMN a.c${index} IS 'x';`,
    ).join('\n')}`,
  'dbt-manifest': count =>
    JSON.stringify({
      nodes: Object.fromEntries([
        [
          'model.a',
          {
            resource_type: 'model',
            name: 'a',
            columns: Object.fromEntries(
              many(count, index => `c${index}`).map(name => [
                name,
                { name, data_type: 'text' },
              ]),
            ),
          },
        ],
        ...many(count / 2, index => `c${index}`).map(name => [
          `test.${name}`,
          {
            resource_type: 'test',
            attached_node: 'model.a',
            column_name: name,
            test_metadata: { name: 'not_null', kwargs: {} },
          },
        ]),
      ]),
    }),
};

const doubling = (count: number) =>
  `{"$ref":"#/$defs/d0","type":"object","$defs":{${many(
    count,
    index =>
      `"d${index}":{"type":"object","properties":{"a":{"$ref":"#/$defs/d${
        index + 1
      }"},"b":{"$ref":"#/$defs/d${index + 1}"}}}`,
  )},"d${count}":{"type":"string"}}}`;

const hostile: [ImportFormat, string, string][] = [
  ['json-schema', 'brackets', '['.repeat(1_000_000)],
  [
    'json-schema',
    'nested objects',
    `${'{"properties":{"a":'.repeat(450)}{}${'}}'.repeat(450)}`,
  ],
  [
    'json-schema',
    'doubling references',
    doubling(40).replace(
      '"$ref":"#/$defs/d0","type":"object"',
      '"properties":{"r":{"$ref":"#/$defs/d0"}}',
    ),
  ],
  [
    'json-schema',
    'one long enum in many columns',
    `{"properties":{${many(
      5000,
      index => `"c${index}":{"$ref":"#/$defs/e"}`,
    )}},"$defs":{"e":{"enum":[${many(5000, String)}]}}}`,
  ],
  [
    'json-schema',
    'one long note in many columns',
    `{"properties":{${many(
      5000,
      index => `"c${index}":{"$ref":"#/$defs/e"}`,
    )}},"$defs":{"e":{"note":"${'x'.repeat(100_000)}"}}}`,
  ],
  [
    'json-schema',
    'allOf of all',
    `{"properties":{${many(
      3000,
      index => `"c${index}":{"$ref":"#/$defs/e"}`,
    )}},"$defs":{"e":{"allOf":[${many(3000, () => '{"minLength":1}')}]}}}`,
  ],
  [
    'json-schema',
    'itself',
    '{"type":"object","allOf":[{"$ref":"#"}],"properties":{"__proto__":{"$ref":"#"},"constructor":{"type":"string"}}}',
  ],
  [
    'json-schema',
    'kept fields',
    '{"type":"object","x-odcs":{"__proto__":1,"schema":[],"name":[],"properties":{},"contract":{"id":7,"schema":1}},"properties":{"a":{"x-odcs":7}}}',
  ],
  [
    'avro',
    'nested arrays',
    `${'{"type":"array","items":'.repeat(400)}"int"${'}'.repeat(400)}`,
  ],
  [
    'avro',
    'nested arrays in a record',
    `{"type":"record","name":"A","fields":[{"name":"a","type":${'{"type":"array","items":'.repeat(
      200,
    )}"int"${'}'.repeat(200)}}]}`,
  ],
  [
    'avro',
    'doubling records',
    `[${many(
      30,
      index =>
        `{"type":"record","name":"R${index}","fields":${
          index
            ? `[{"name":"a","type":"R${index - 1}"},{"name":"b","type":"R${
                index - 1
              }"}]`
            : '[]'
        }}`,
    )}]`,
  ],
  [
    'protobuf',
    'doubling messages',
    many(
      30,
      index =>
        `message M${index} { required M${index + 1} a = 1; required M${
          index + 1
        } b = 2; }`,
    )
      .join('\n')
      .concat('message M30 {}'),
  ],
  [
    'protobuf',
    'long comments',
    `/*${' *\n'.repeat(200_000)}*/ message A { optional string a = 1; }`,
  ],
  [
    'sql',
    'brackets',
    `CREATE TABLE a (b int CHECK ${'('.repeat(200_000)}b > 0${')'.repeat(
      200_000,
    )})`,
  ],
  [
    'sql',
    'nested calls',
    `CREATE TABLE a (b int CHECK (${'any('.repeat(100_000)}b${')'.repeat(
      100_000,
    )} = 1))`,
  ],
  ['sql', 'nested types', `CREATE TABLE a (b ${'ARRAY<'.repeat(100_000)}int`],
  [
    'sql',
    'comments that open',
    `CREATE TABLE a (b int); ${'/* /* */ '.repeat(100_000)}`,
  ],
  [
    'sql',
    'one line',
    `CREATE TABLE a (b int); ${'SELECT 1; '.repeat(200_000)}`,
  ],
  [
    'sql',
    'quotes',
    `CREATE TABLE a (b text DEFAULT '${"''".repeat(500_000)}')`,
  ],
  [
    'sql',
    'dollars',
    `CREATE TABLE a (b int); ${many(50_000, index => `$a${index} `).join('')}`,
  ],
  [
    'sql',
    'conditions',
    `CREATE TABLE a (b int CHECK (${'b > 0 AND '.repeat(50_000)} b < 1))`,
  ],
  [
    'sql',
    'as many tables as are read',
    many(
      9000,
      index =>
        `CREATE TABLE a${index} (b int REFERENCES a${
          index + 1
        } (b) ON DELETE CASCADE CHECK (b > 0) NO INHERIT, c text DEFAULT 'x');`,
    ).join('\n'),
  ],
  [
    'sql',
    'one check after the other',
    `CREATE TABLE a (b int);${'ALTER TABLE a ADD CHECK (b > c) NOT VALID;'.repeat(
      20_000,
    )}`,
  ],
  [
    'sql',
    'a name of many parts',
    `CREATE TABLE ${'a.'.repeat(100_000)}b (c int)`,
  ],
  [
    'json-schema',
    'kept rules',
    `{"type":"object","properties":{"a":{"enum":["x"],"x-odcs":{"quality":[${many(
      20_000,
      index => `{"metric":"invalidValues","arguments":{"a":${index}}}`,
    )}]}}}}`,
  ],
  [
    'sql',
    'names of objects',
    'CREATE TABLE "__proto__" ("__proto__" int, "constructor" "toString", "hasOwnProperty" interval year)',
  ],
  [
    'sql',
    'broken characters',
    'CREATE TABLE "a\ud800" ("\u0000" text, "\ufeff" text, "" text, " " text);',
  ],
  [
    'dbt-manifest',
    'wrong values',
    '{"nodes":{"__proto__":{"resource_type":"model","name":7,"columns":[1,{"name":{}}],"constraints":7,"meta":{"":1},"tags":[1]},"b":{"resource_type":"test","test_metadata":{"name":"constructor"},"attached_node":"__proto__"},"c":7},"sources":[]}',
  ],
];

/** What an import throws that it does not promise. */
function foreignError(
  format: ImportFormat,
  text: string,
  run: typeof importContract = imported,
): unknown {
  try {
    run({ format, text });
  } catch (error) {
    return error instanceof SchemaParseError ? undefined : error;
  }
  return undefined;
}

/** Seconds; a third of it is usual where it takes longest. */
const promised = 2;

describe('Hostile texts', () => {
  it.each(Object.entries(wide) as [ImportFormat, (count: number) => string][])(
    '10,000 columns of %s are imported within a second or two, in time in proportion',
    (format, make) => {
      const text = make(10_000);
      const { contract } = imported({ format, text });
      expect(contract.schema[0].properties).toHaveLength(10_000);
      const run = (of: string) => importContract({ format, text: of });
      expect(secondsOf(() => run(text), promised)).toBeLessThan(promised);
      expect(growthOf({ largest: 10_000, make, run })).toBeLessThan(1.5);
    },
  );

  it.each(hostile)('of %s end soon: %s', (format, _, text) => {
    expect(foreignError(format, text)).toBeUndefined();
    const run = () => foreignError(format, text, importContract);
    expect(secondsOf(run, promised)).toBeLessThan(promised);
  });
});
