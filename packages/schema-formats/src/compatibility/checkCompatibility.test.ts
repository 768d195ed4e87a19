import { checkCompatibility } from './checkCompatibility';
import { SchemaParseError } from '../reading/SchemaParseError';
import { CompatibilityLevel } from './types';

const schema = (maxLength: number) =>
  JSON.stringify({ type: 'string', maxLength });

function directions(level: CompatibilityLevel, ...lengths: number[]) {
  const [reader, ...writers] = [...lengths].reverse().map(schema);
  const { compatible, checks } = checkCompatibility({
    format: 'json-schema',
    level,
    reader,
    writers: writers.reverse(),
  });
  return {
    compatible,
    checks: checks.map(
      ({ direction, against, incompatibilities }) =>
        `${direction} ${against} ${incompatibilities.length}`,
    ),
  };
}

describe('checkCompatibility', () => {
  it('asks nothing at the level NONE', () => {
    expect(directions('NONE', 5, 3)).toEqual({ compatible: true, checks: [] });
  });

  it.each<[CompatibilityLevel, boolean, string[]]>([
    ['BACKWARD', true, ['backward 1 0']],
    ['BACKWARD_TRANSITIVE', false, ['backward 0 1', 'backward 1 0']],
    ['FORWARD', false, ['forward 1 1']],
    ['FORWARD_TRANSITIVE', false, ['forward 0 0', 'forward 1 1']],
    ['FULL', false, ['backward 1 0', 'forward 1 1']],
    [
      'FULL_TRANSITIVE',
      false,
      ['backward 0 1', 'forward 0 0', 'backward 1 0', 'forward 1 1'],
    ],
  ])('compares what %s asks about', (level, compatible, checks) => {
    expect(directions(level, 9, 3, 5)).toEqual({ compatible, checks });
  });

  it('lets a first schema pass at any level', () => {
    expect(directions('FULL_TRANSITIVE', 5)).toEqual({
      compatible: true,
      checks: [],
    });
  });

  it('names the profile, with a place and a reason for each obstacle', () => {
    expect(
      checkCompatibility({
        format: 'json-schema',
        level: 'BACKWARD',
        reader: schema(3),
        writers: [schema(5)],
      }),
    ).toEqual({
      format: 'json-schema',
      level: 'BACKWARD',
      profile: 'confluent',
      compatible: false,
      checks: [
        {
          direction: 'backward',
          against: 0,
          incompatibilities: [
            {
              rule: 'max-length-decreased',
              path: '/maxLength',
              reason: 'The writer has maxLength 5, the reader has maxLength 3.',
            },
          ],
        },
      ],
    });
  });

  it('says what the README shows', () => {
    const { compatible, checks } = checkCompatibility({
      format: 'json-schema',
      level: 'BACKWARD',
      reader: '{ "type": "object", "required": ["id"] }',
      writers: ['{ "type": "object" }'],
    });
    expect(compatible).toBe(false);
    expect(checks[0].incompatibilities).toEqual([
      {
        rule: 'required-property-added',
        path: '/required',
        reason:
          'The writer does not know the property "id", the reader requires it.',
      },
    ]);
  });

  it('follows the given profile', () => {
    const check = (profile: 'confluent' | 'apicurio') =>
      checkCompatibility({
        format: 'json-schema',
        level: 'BACKWARD',
        reader: '{ "properties": {} }',
        writers: ['{}'],
        profile,
      });
    expect(check('confluent')).toMatchObject({ compatible: false });
    expect(check('apicurio')).toMatchObject({
      compatible: true,
      profile: 'apicurio',
    });
  });

  it('says which text is no schema, also if the level does not ask about it', () => {
    const check = () =>
      checkCompatibility({
        format: 'json-schema',
        level: 'NONE',
        reader: '{}',
        writers: ['{}', '{ "properties": { "a": 5 } }'],
      });
    expect(check).toThrow(SchemaParseError);
    expect(check).toThrow(
      expect.objectContaining({
        name: 'SchemaParseError',
        text: 'writers[1]',
        place: '/properties',
        message:
          'writers[1] at /properties: properties must hold an object of schemas, got {"a":5}. Write "properties": { "id": { "type": "string" } }.',
      }),
    );
  });

  it.each([
    [
      { format: 'xml' },
      'There is no format "xml". Use one of avro, json-schema, protobuf, odcs.',
    ],
    [
      { level: 'constructor' },
      'There is no level "constructor". Use one of NONE, BACKWARD',
    ],
  ])('refuses %j', (wrong, message) => {
    expect(() =>
      checkCompatibility({
        format: 'json-schema',
        level: 'FULL',
        reader: '{}',
        writers: ['{}'],
        ...(wrong as {}),
      }),
    ).toThrow(message);
  });
});
