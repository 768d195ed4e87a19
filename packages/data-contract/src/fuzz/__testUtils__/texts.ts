import fc from 'fast-check';
import { officialExamples } from '../../__testUtils__/officialStandards';
import { heads } from './hostileTexts';

/** What a hand or a machine does to a file that was right. */
type Damage = (options: {
  text: string;
  at: number;
  length: number;
  piece: string;
}) => string;

const damages: readonly Damage[] = [
  ({ text, at }) => text.slice(0, at),
  ({ text, at, length }) => text.slice(0, at) + text.slice(at + length),
  ({ text, at, piece }) => text.slice(0, at) + piece + text.slice(at),
  ({ text, at, length, piece }) =>
    text.slice(0, at) + piece + text.slice(at + length),
  ({ text, at, length }) =>
    text.slice(0, at + length) + text.slice(at, at + length) + text.slice(at),
  ({ text, at, length }) =>
    text.slice(0, at) + text.slice(at, at + length).repeat(50) + text.slice(at),
  // A line moves to another place.
  ({ text, at, length }) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(at % lines.length, 1);
    lines.splice(length % (lines.length + 1), 0, line);
    return lines.join('\n');
  },
];

const pieces = fc.oneof(
  fc.constantFrom(
    ...['\t', '\n', '\r', ' ', ':', ': ', '- ', '#', '"', "'", '{', '}', '['],
    ...[']', ',', '&a ', '*a', '|', '>', '? ', '!', '!!str ', '%', '@', '---'],
    ...['\n---\n', '\u0000', '\uFEFF', '\u2028', '\uD83D', '\u202E', '<<: *a'],
    ...[
      '__proto__: {a: 1}\n',
      'constructor: 1\n',
      'null',
      '~',
      'true',
      '1e999',
    ],
    ...['.nan', '-0', '0x1F', '1_000', '2026-01-01', '${x}', '[[[', '"]}'],
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double().map(String),
);

/** A stand-in where the official files are missing. */
const small = Object.values(heads).map(
  head =>
    `${head}schema:\n  - name: orders\n    properties:\n      - { name: id, logicalType: string, quality: [{ type: sql, query: a, mustBe: 1 }] }\nservers: [{ server: a, type: s3, location: 's3://a' }]\ndataset: [{ table: a, columns: [{ column: b }] }]\n`,
);

/** Official documents, and what becomes of them when they are damaged up to five times. */
export function damagedTexts(): fc.Arbitrary<string> {
  const examples = (['odps', 'odcs'] as const)
    .flatMap(officialExamples)
    .map(({ text }) => text)
    // The largest one repeats the same few lines.
    .map(text => text.slice(0, 20_000));
  const damage = fc.record({
    kind: fc.nat(damages.length - 1),
    at: fc.nat(20_000),
    length: fc.nat(200),
    piece: pieces,
  });
  return fc
    .tuple(
      fc.constantFrom(...examples, ...small),
      fc.array(damage, { minLength: 1, maxLength: 5 }),
    )
    .map(([text, steps]) =>
      steps.reduce(
        (current, { kind, at, ...rest }) =>
          damages[kind]({
            text: current,
            at: at % (current.length + 1),
            ...rest,
          }),
        text,
      ),
    );
}

/** Texts that nobody wrote: characters, and the marks of YAML in any order. */
export function randomTexts(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('', ...Object.values(heads)),
      fc.oneof(
        fc.string({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
        fc.json({ maxDepth: 6 }),
      ),
    )
    .map(([head, rest]) => head + rest);
}

const names = [
  ...['name', 'id', 'type', 'properties', 'items', 'logicalType', 'quality'],
  ...['value', 'property', 'element', 'members', 'username', 'role', 'tags'],
  ...['mustBe', 'metric', 'arguments', 'from', 'to', 'url', 'map', 'key'],
  ...['customProperties', 'server', 'location', 'port', 'host', 'columns'],
  ...['column', 'table', '__proto__', 'constructor', 'toString', 'x'],
];
const sections = [
  ...['schema', 'servers', 'slaProperties', 'team', 'support', 'roles'],
  ...['price', 'description', 'customProperties', 'quality', 'inputPorts'],
  ...['outputPorts', 'managementPorts', 'dataset', 'stakeholders', 'context'],
];

/** Well-formed documents whose values are of any type at any place. */
export function strangeDocuments(): fc.Arbitrary<string> {
  const { value } = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'value' },
      fc.oneof(
        fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, '', 'object'),
        fc.constantFrom(
          'array',
          'map',
          'sql',
          'custom',
          's3',
          '{}',
          '2026-13-45',
        ),
        fc.string({ maxLength: 8 }),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
    ),
  }));
  return fc
    .record({
      kind: fc.constantFrom('DataContract', 'DataProduct'),
      apiVersion: fc.constantFrom(
        'v0.9.0',
        'v1.1.0',
        'v2.2.2',
        'v3.0.0',
        'v3.2.0',
      ),
      body: fc.dictionary(fc.constantFrom(...sections, ...names), value, {
        maxKeys: 10,
      }),
    })
    .map(({ kind, apiVersion, body }) =>
      JSON.stringify({ ...body, kind, apiVersion }),
    );
}
