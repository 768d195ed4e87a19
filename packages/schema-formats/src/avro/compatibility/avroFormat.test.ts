import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { describeWithStandards } from '../../__testUtils__/officialStandards';
import { SchemaParseError } from '../../reading/SchemaParseError';
import { CompatibilityProfile } from '../../compatibility/types';
import { avroVectors } from './__testUtils__/avroVectors';
import { avroFormat } from './avroFormat';
import { avroRules } from './rules';

const profiles: CompatibilityProfile[] = ['confluent', 'apicurio'];

function textOf(schema: unknown): string {
  return typeof schema === 'string' && schema.startsWith('{')
    ? schema
    : JSON.stringify(schema);
}

function verdict(options: {
  reader: unknown;
  writer: unknown;
  profile?: CompatibilityProfile;
}): string[] {
  const { reader, writer, profile = 'confluent' } = options;
  return avroFormat
    .incompatibilities({
      reader: avroFormat.parse({ text: textOf(reader) }),
      writer: avroFormat.parse({ text: textOf(writer) }),
      profile,
    })
    .map(({ path, rule }) => `${path} ${rule}`);
}

function problemOf(text: string): SchemaParseError {
  try {
    avroFormat.parse({ text });
  } catch (error) {
    return error as SchemaParseError;
  }
  throw new Error('It was read.');
}

describe('avroFormat', () => {
  describe.each(profiles)('for %s', profile => {
    it.each(avroVectors)('$title', ({ writer, reader, expected }) => {
      expect(verdict({ writer, reader, profile })).toEqual(expected);
    });
  });

  it('finds every schema able to read itself', () => {
    for (const { writer, reader } of avroVectors) {
      expect(verdict({ reader, writer: reader })).toEqual([]);
      expect(verdict({ reader: writer, writer })).toEqual([]);
    }
  });

  it('has a case for each rule', () => {
    const met = new Set(
      avroVectors.flatMap(({ expected }) =>
        expected.map(line => line.split(' ').pop()),
      ),
    );
    expect(avroRules.map(({ id }) => id).filter(id => !met.has(id))).toEqual([
      // See schemas of hostile size.
      'too-complex',
    ]);
  });

  it('says what does not fit with the found values', () => {
    const [found] = avroFormat.incompatibilities({
      reader: avroFormat.parse({
        text: '{"type":"enum","name":"Status","symbols":["NEW"]}',
      }),
      writer: avroFormat.parse({
        text: '{"type":"enum","name":"Status","symbols":["NEW","PAID"]}',
      }),
      profile: 'confluent',
    });
    expect(found.reason).toBe(
      "The reader's Status lacks PAID and has no default symbol.",
    );
  });
});

describe('reading Avro', () => {
  it.each([
    ['int', '', 'Write "int", with its quotes.'],
    ['{"type": "record"', '', 'Write the schema as JSON'],
    ['{"type":"record","fields":[]}', '', 'Add a name'],
    ['{"type":"record","name":"A"}', '/fields', 'Write "fields"'],
    ['{"type":"record","name":"A","fields":[1]}', '/fields/0', 'Write a field'],
    [
      '{"type":"record","name":"A","fields":[{"name":"a"}]}',
      '/fields/0/type',
      'Write a type',
    ],
    [
      '{"type":"array","items":{"type":"fixed","name":"F","size":1,"aliases":"x"}}',
      '/items/aliases',
      'Write "aliases"',
    ],
    ['{"type":["null","int"]}', '/type', 'Write a name'],
    ['null', '', 'Write a type'],
  ])('names the place and the remedy for %s', (text, place, remedy) => {
    const problem = problemOf(text);
    expect(problem).toBeInstanceOf(SchemaParseError);
    expect(problem.place).toBe(place);
    expect(problem.remedy).toContain(remedy);
  });

  it.each([
    ['a name that is not defined', '"Order"', 'There is no type "Order"'],
    ['an inherited name', '{"type":"constructor"}', 'There is no type'],
    ['an inherited key', '"__proto__"', 'There is no type'],
    [
      'a default of another type',
      '{"type":"record","name":"A","fields":[{"name":"a","type":"int","default":"x"}]}',
      'The default "x" is no value of the type int',
    ],
    [
      'two fields of one name',
      '{"type":"record","name":"A","fields":[{"name":"a","type":"int"},{"name":"a","type":"int"}]}',
      'The name a stands twice',
    ],
    ['two branches of one kind', '["int","int"]', 'two branches int'],
    ['a union in a union', '["null",["int"]]', 'directly in a union'],
    [
      'a default that is no symbol',
      '{"type":"enum","name":"E","symbols":["a"],"default":"b"}',
      'default',
    ],
    [
      'a dot in the name of a field',
      '{"type":"record","name":"A","fields":[{"name":"a.b","type":"int"}]}',
      'no valid name',
    ],
    [
      'a type of one name twice',
      '[{"type":"fixed","name":"F","size":1},{"type":"array","items":{"type":"fixed","name":"F","size":2}}]',
      'defined twice',
    ],
    ['a negative size', '{"type":"fixed","name":"F","size":-1}', 'size'],
  ])('refuses %s', (_title, text, problem) => {
    expect(problemOf(text)).toBeInstanceOf(SchemaParseError);
    expect(problemOf(text).problem).toContain(problem);
  });

  it.each([
    'x) { globalThis.hacked = 1 } (',
    "a'] = globalThis.hacked = 1; //",
  ])('refuses the name %s wherever names stand', name => {
    const texts = [
      { type: 'record', name, fields: [] },
      { type: 'record', name: 'A', namespace: name, fields: [] },
      { type: 'record', name: 'A', fields: [{ name, type: 'int' }] },
      ['null', { type: 'enum', name, symbols: ['a'] }],
      { type: 'record', name: 'A', aliases: [name], fields: [] },
    ];
    for (const text of texts) {
      expect(problemOf(JSON.stringify(text))).toBeInstanceOf(SchemaParseError);
    }
  });
});

describe('defaults', () => {
  const accepts = (type: unknown, value: unknown): boolean => {
    const fields = [{ name: 'a', type, default: value }];
    const text = JSON.stringify({ type: 'record', name: 'A', fields });
    try {
      avroFormat.parse({ text });
      return true;
    } catch (error) {
      expect(error).toMatchObject({ place: '/fields/0/default' });
      return false;
    }
  };
  const symbols = { type: 'enum', name: 'E', symbols: ['x', 'y'] };
  const pair = {
    type: 'record',
    name: 'B',
    fields: [
      { name: 'x', type: 'int' },
      { name: 'y', type: 'int', default: 1 },
    ],
  };

  it.each([
    ['null', null, 0],
    ['boolean', false, 'false'],
    ['int', 2 ** 31 - 1, 2 ** 31],
    ['long', 2 ** 62, 1.5],
    ['double', 1.5, '1.5'],
    ['string', '', null],
    ['bytes', '\u00ff', '\u0100'],
    [{ type: 'fixed', name: 'F', size: 2 }, 'ab', 'abc'],
    [symbols, 'x', 'z'],
    [{ type: 'array', items: 'int' }, [1], ['1']],
    [{ type: 'map', values: symbols }, { a: 'y' }, { a: 'z' }],
    [['null', 'string'], 'any branch', 1],
    [pair, { x: 1 }, { y: 1 }],
    [['null', 'A'], null, { a: 1 }],
  ])('of %j may be %j, not %j', (type, fitting, other) => {
    expect([accepts(type, fitting), accepts(type, other)]).toEqual([
      true,
      false,
    ]);
  });

  it('that fit a union in billions of ways are given up', () => {
    const branches = ['B', 'C', 'D'];
    const types = branches.map(name => ({
      type: 'record',
      name,
      fields: [{ name: 'next', type: ['null', 'A'] }],
    }));
    let value: unknown = { next: 1 };
    for (let level = 0; level < 60; level += 1) {
      value = { next: { inner: value } };
    }
    const text = JSON.stringify({
      type: 'record',
      name: 'A',
      fields: [{ name: 'inner', type: types, default: value }],
    });
    expect(problemOf(text).problem).toContain('take too long');
  });
});

describe('Avro of hostile size', () => {
  const nested = (levels: number) =>
    `${'{"type":"array","items":'.repeat(levels)}"int"${'}'.repeat(levels)}`;

  it('reads 400 levels and refuses 1,000', () => {
    expect(verdict({ reader: nested(400), writer: nested(400) })).toEqual([]);
    expect(problemOf(nested(1000)).problem).toContain('500 levels');
    expect(problemOf(nested(30_000)).problem).toContain('500 levels');
    expect(problemOf('['.repeat(900_000))).toBeInstanceOf(SchemaParseError);
    const lists = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    for (const text of [
      `{"type":"record","name":"A","fields":${lists}}`,
      `{"type":"record","name":"A","fields":[{"name":"a","type":"int","default":${lists}}]}`,
    ]) {
      expect(problemOf(text)).toBeInstanceOf(SchemaParseError);
    }
  });

  it('refuses a text that no registry takes, and endless names', () => {
    expect(
      problemOf(`{"type":"fixed","size":1,"name":"${'a'.repeat(2000)}"}`)
        .problem,
    ).toContain('more than 1000 characters');
    expect(problemOf(`"${'a'.repeat(1_000_000)}"`).problem).toContain(
      '1000002 characters',
    );
  });

  it('compares records of 10,000 fields and unions of 2,000 records', () => {
    const fields = Array.from({ length: 10_000 }, (_, index) => ({
      name: `f${index}`,
      type: index % 2 ? ['null', 'string'] : 'long',
    }));
    const wide = { type: 'record', name: 'Wide', fields };
    const union = Array.from({ length: 2_000 }, (_, index) => ({
      type: 'record',
      name: `R${index}`,
      fields: [],
    }));
    expect(verdict({ reader: wide, writer: wide })).toEqual([]);
    expect(verdict({ reader: union, writer: union })).toEqual([]);
  });

  it('gives up on thousands of records that might all be meant', () => {
    const namesakes = (type: string) =>
      Array.from({ length: 3_000 }, (_, index) => ({
        type: 'record',
        name: 'R',
        namespace: `n${index}`,
        fields: [{ name: 'a', type }],
      }));
    expect(
      verdict({ reader: namesakes('int'), writer: namesakes('string') }).pop(),
    ).toBe(' too-complex');
  });

  it('does not report a shared type once for each way that leads to it', () => {
    // Each record refers twice to the one before: 2^60 ways lead to the first.
    const tower = (type: string) =>
      Array.from({ length: 60 }, (_, index) => ({
        type: 'record',
        name: `R${index}`,
        fields: ['a', 'b'].map(name => ({
          name,
          type: index ? `R${index - 1}` : type,
        })),
      }));
    const flat = (type: string) => ({
      type: 'record',
      name: 'Top',
      fields: tower(type).map((inner, index) => ({
        name: `t${index}`,
        type: inner,
      })),
    });
    expect(verdict({ reader: flat('int'), writer: flat('string') })).toEqual([
      '/fields/0/type/fields/0/type type-mismatch',
    ]);
  });
});

describeWithStandards('the cases of Apicurio Registry', () => {
  const file = join(
    resolve(__dirname, '../../../../../../shared/standards'),
    'schema-compatibility/avro-compatibility-test-data.json',
  );
  const { tests } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { tests: [] };

  it.each(
    profiles.flatMap(profile =>
      tests.map((test: { id: string }) => ({ ...test, profile })),
    ),
  )('agrees on $id for $profile', test => {
    const { original, updated, compatibility, profile } = test;
    const backward = verdict({ reader: updated, writer: original, profile });
    const forward = verdict({ reader: original, writer: updated, profile });
    expect({
      backward: backward.length === 0,
      forward: forward.length === 0,
    }).toEqual({
      backward: ['backward', 'both'].includes(compatibility),
      forward: ['forward', 'both'].includes(compatibility),
    });
  });
});
