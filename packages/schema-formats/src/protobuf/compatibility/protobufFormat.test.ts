import { SchemaParseError } from '../../reading/SchemaParseError';
import { CompatibilityProfile } from '../../compatibility/types';
import { protobufVectors } from '../__testUtils__/protobufVectors';
import { protobufFormat } from './protobufFormat';
import { protobufRules } from './rules';

const profiles: CompatibilityProfile[] = ['confluent', 'apicurio'];

function verdict(options: {
  reader: string;
  writer: string;
  profile: CompatibilityProfile;
}): string[] {
  const { reader, writer, profile } = options;
  return protobufFormat
    .incompatibilities({
      reader: protobufFormat.parse({ text: reader }),
      writer: protobufFormat.parse({ text: writer }),
      profile,
    })
    .map(({ path, rule }) => `${path} ${rule}`);
}

function problemOf(text: string): SchemaParseError {
  try {
    protobufFormat.parse({ text });
  } catch (error) {
    return error as SchemaParseError;
  }
  throw new Error('It was read.');
}

describe('protobufFormat', () => {
  describe.each(profiles)('for %s', profile => {
    it.each(protobufVectors)('$title', vector => {
      const { writer, reader } = vector;
      expect(verdict({ writer, reader, profile })).toEqual(vector[profile]);
    });

    it('finds every file able to follow itself', () => {
      for (const { writer, reader } of protobufVectors) {
        for (const text of [writer, reader]) {
          expect(verdict({ reader: text, writer: text, profile })).toEqual([]);
        }
      }
    });

    it('has a case for each rule, and for no rule of the other profile', () => {
      const met = new Set(
        protobufVectors.flatMap(vector =>
          vector[profile].map(line => line.split(' ').pop()),
        ),
      );
      const counted = protobufRules
        .filter(
          rule =>
            !('profiles' in rule) ||
            (rule.profiles as readonly string[]).includes(profile),
        )
        .map(({ id }) => id);
      expect([...met].sort()).toEqual([...counted].sort());
    });
  });

  it('says what does not fit with the found values', () => {
    const [found] = protobufFormat.incompatibilities({
      reader: protobufFormat.parse({
        text: 'syntax = "proto3"; message Order { map<string, string> notes = 4; }',
      }),
      writer: protobufFormat.parse({
        text: 'syntax = "proto3"; message Order { map<string, int32> notes = 4; }',
      }),
      profile: 'confluent',
    });
    expect(found).toEqual({
      rule: 'field-scalar-kind-changed',
      path: '#/Order/4',
      reason: "The reader's value of notes is string, the writer's is int32.",
    });
  });
});

describe('reading Protobuf', () => {
  it.each([
    ['', '', 'defines no message'],
    ['{"type": "record"}', 'line 1', 'cannot go on with {'],
    ['syntax = "proto4";', 'line 1', 'no known syntax'],
    ['syntax = "proto3";\nmessage M {\n  string a = 1\n}', 'line 4', 'be ;'],
    ['syntax = "proto3"; message M { string a = 1;', 'line 1', 'too early'],
    ['syntax = "proto3"; message 1M {}', 'line 1', '1M is no name'],
    [
      'syntax = "proto3"; message M { string a = x; }',
      'line 1',
      'x is no whole',
    ],
    ['syntax = "proto3"; message M { string a = 0; }', 'line 1', '0 cannot be'],
    [
      'syntax = "proto3"; message M { string a = 1; string b = 1; }',
      'line 1',
      'a and b of M both have the number 1',
    ],
    [
      'syntax = "proto3"; message M { string a = 1; string a = 2; }',
      'line 1',
      'The name a is taken',
    ],
    ['message M {} message M {}', 'line 1', 'The name M is taken'],
    [
      'syntax = "proto3"; message M { reserved 1 to 5; string a = 3; }',
      'line 1',
      'a = 3 of M is reserved',
    ],
    ['message M { int32 a = 1; }', 'line 1', 'proto2 needs a label'],
    [
      'syntax = "proto3"; message M { required int32 a = 1; }',
      'line 1',
      'cannot be required',
    ],
    [
      'syntax = "proto3"; message M { oneof o { repeated int32 a = 1; } }',
      'line 1',
      'of a oneof cannot be repeated',
    ],
    ['option a = [ 1 }; message M {}', 'line 1', 'without its beginning'],
    ['import "a.proto; message M {}', 'line 1', 'illegal string'],
  ])('names the place of what is wrong in %s', (text, place, problem) => {
    const found = problemOf(text);
    expect(found).toBeInstanceOf(SchemaParseError);
    expect(found.place).toBe(place);
    expect(found.problem).toContain(problem);
    expect(found.remedy).not.toBe('');
  });

  it('reads numbers as C writes them, and names with blanks around dots', () => {
    const [one, other] = [
      'syntax = "proto3"; package a . b; message M { int32 a = 0x10; int32 b = 010; a. b .M c = 1; }',
      'syntax = "proto3"; package a.b; message M { int32 a = 16; int32 b = 8; M c = 1; }',
    ];
    for (const profile of profiles) {
      expect(verdict({ reader: one, writer: other, profile })).toEqual([]);
    }
  });
});

describe('Protobuf of hostile size', () => {
  const levels = (count: number) =>
    `${'message M {'.repeat(count)}${'}'.repeat(count)}`;

  it('reads as many levels as protoc', () => {
    expect(protobufFormat.parse({ text: levels(30) })).toBeDefined();
    expect(problemOf(levels(1000)).problem).toContain('32 levels');
    expect(problemOf(`message M ${'{ oneof o'.repeat(1000)}`)).toBeInstanceOf(
      SchemaParseError,
    );
  });

  it('leaves out options however deep they are', () => {
    const option = `option (a) = ${'{a:'.repeat(100_000)}1${'}'.repeat(
      100_000,
    )};`;
    expect(
      protobufFormat.parse({ text: `${option} message M {}` }).messages.size,
    ).toBe(1);
  });

  it('refuses a text that no registry takes, and endless names', () => {
    expect(
      problemOf(`syntax = "proto3"; message M { ${'a. '.repeat(300_000)} }`)
        .problem,
    ).toContain('is no name of a type');
    expect(problemOf(' '.repeat(1_000_001)).problem).toContain(
      '1000001 characters',
    );
  });

  it('compares 20,000 fields, and ranges of half a billion numbers', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const wide = `syntax = "proto3"; message M { ${numbers
      .map(number => `string f${number} = ${number * 2};`)
      .join(' ')} }`;
    const ranges = `syntax = "proto3"; message M { reserved ${numbers
      .map(number => `${number * 2}`)
      .join(', ')}, 100000 to max; }`;
    for (const profile of profiles) {
      expect(verdict({ reader: wide, writer: wide, profile })).toEqual([]);
      expect(verdict({ reader: ranges, writer: ranges, profile })).toEqual([]);
    }
  });
});
