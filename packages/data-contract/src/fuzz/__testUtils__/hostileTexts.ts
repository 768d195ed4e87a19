import { defaultReadingLimits } from '../../reading';
import { many } from './budget';

/** The heads of documents that reach each part of the reader. */
export const heads = {
  contract:
    'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n',
  newest: 'apiVersion: v3.2.0\nkind: DataContract\nid: orders\n',
  oldContract: 'apiVersion: v2.2.2\nkind: DataContract\nuuid: orders\n',
  product:
    'apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nversion: 1.0.0\nstatus: active\n',
};
const { contract, newest, oldContract, product } = heads;

function lines(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/** As many parts as just stay within the limit, if each one weighs so much. */
function within(weight: number): number {
  return many((defaultReadingLimits.maximumNodes - 20_000) / weight - 1);
}

/** Below the 100 levels that a document may have. */
const levels = 45;
const columns = (inner: string) =>
  `${contract}schema: [{name: t, properties: [${inner}]}]`;
const nested = (inner: string) =>
  columns(
    `${'{name: a, logicalType: object, properties: ['.repeat(
      levels,
    )}${inner}${']}'.repeat(levels)}`,
  );

/**
 * Texts of up to 5 million characters that are made to take long, by what they
 * are made of. Each part of the reader has one that is just within its limits.
 */
export const hostileTexts: { readonly [name: string]: () => string } = {
  'an open bracket a million times': () => '['.repeat(many(5_000_000)),
  'brackets that close': () => `${'['.repeat(99)}${']'.repeat(99)}`,
  'a hundred levels of mappings': () =>
    `${contract}x: ${'{a: '.repeat(98)}1${'}'.repeat(98)}`,
  'a thousand levels in JSON': () =>
    `{"kind":"DataContract","x":${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}`,
  'quotation marks': () => '"'.repeat(many(5_000_000)),
  'a text that does not end': () =>
    `${contract}name: "${'x'.repeat(many(4_900_000))}`,
  'one long word': () => `${contract}name: ${'x'.repeat(many(4_900_000))}`,
  'one long key': () => `${contract}${'x'.repeat(many(4_900_000))}: 1`,
  'one long line of words': () =>
    `${contract}name: ${'x y '.repeat(many(1_200_000))}`,
  'a word over many lines': () =>
    `${contract}name: ${'x\n '.repeat(many(1_600_000))}`,
  'a block text': () => `${contract}name: |\n${' x\n'.repeat(many(1_600_000))}`,
  'a folded text': () =>
    `${contract}name: >\n${' x\n\n'.repeat(many(1_200_000))}`,
  escapes: () => `${contract}name: "${'\\u0041'.repeat(many(800_000))}"`,
  'blanks before a value': () =>
    `${contract}name:${' '.repeat(many(4_900_000))}x`,
  'line ends': () => '\n'.repeat(many(5_000_000)),
  'old line ends': () => '\r'.repeat(many(5_000_000)),
  tabs: () => `${contract}${'\t'.repeat(many(4_900_000))}x: 1`,
  'tabs as indents': () =>
    `${contract}schema:\n${'\t- a\n'.repeat(many(1_000_000))}`,
  comments: () => `${contract}${'#\n'.repeat(many(2_400_000))}`,
  'question marks': () => '? '.repeat(many(2_400_000)),
  'exclamation marks': () => '! '.repeat(many(2_400_000)),
  ampersands: () => '&a '.repeat(many(1_600_000)),
  asterisks: () => '*a '.repeat(many(1_600_000)),
  hyphens: () => '- '.repeat(many(2_400_000)),
  colons: () => 'a:'.repeat(many(2_400_000)),
  'document marks': () => '---\n'.repeat(many(1_200_000)),
  'small documents': () => '---\na: 1\n'.repeat(many(500_000)),
  'a thousand contracts': () => `---\n${contract}`.repeat(1000),
  'kinds in every line': () => 'kind: DataContract\n'.repeat(many(250_000)),
  'ids in every line': () => `${'id: \n'.repeat(many(900_000))}\t`,
  zeros: () => '\u0000'.repeat(many(5_000_000)),
  'half characters': () =>
    `${contract}name: "${'\uD800'.repeat(many(1_000_000))}"`,
  'right to left': () =>
    `${contract}name: "${'\u202E'.repeat(many(1_000_000))}"`,
  'a billion laughs': () =>
    contract +
    lines(
      10,
      level =>
        `l${level}: &l${level} [${Array(10)
          .fill(level ? `*l${level - 1}` : 'lol')
          .join()}]\n`,
    ),
  'long aliases': () =>
    `${contract}x: &x "${'x'.repeat(many(100_000))}"\ntags: [${Array(50)
      .fill('*x')
      .join()}]`,
  'aliases of columns': () =>
    `${contract}x: &x {name: a, logicalType: string}\nschema: [{name: t, properties: [${'*x,'.repeat(
      many(19_000),
    )}]}]`,
  'anchors everywhere': () =>
    contract + lines(within(14), i => `k${i}: &a${i} 1\n`),
  'numbers where texts belong': () =>
    `${contract}tags: [${'1,'.repeat(within(6))}]`,
  'more values than the limit': () =>
    `${contract}tags: [${'1,'.repeat(2_400_000)}]`,
  'empty lists': () => `${contract}x: [${'[],'.repeat(within(6))}]`,
  'empty lists as tags': () => `${contract}tags: [${'[],'.repeat(within(6))}]`,
  'empty tables': () => `${contract}schema: [${'{},'.repeat(within(95))}]`,
  'nothing as tables': () => `${contract}schema: [${'~,'.repeat(within(6))}]`,
  'columns without a type': () => columns('{name: a},'.repeat(within(95))),
  'columns of all names': () =>
    columns(lines(within(95), i => `{name: a${i}},`)),
  'columns with numbers as names': () =>
    columns('{name: 1},'.repeat(within(95))),
  'tables of all names': () =>
    `${contract}schema: [${lines(within(95), i => `{name: a${i}},`)}]`,
  'columns of columns': () => nested(lines(within(475), i => `{name: a${i}},`)),
  'unknown fields': () => contract + lines(within(12), i => `k${i}: 1\n`),
  'unknown fields in the depth': () =>
    nested(`{name: b, ${lines(within(72), i => `k${i}: 1,`)}}`),
  'fields that are almost known': () =>
    nested(`{name: b, ${lines(within(72), i => `logicalTyp${i}: 1,`)}}`),
  'unknown fields of many columns': () =>
    columns(lines(within(95), i => `{name: a, k${i}: 1},`)),
  'unknown fields of many mappings': () =>
    `${contract}support: [${'{channel: a, b: 1, c: 1, d: 1},'.repeat(
      within(28),
    )}]`,
  'keys that stand twice': () => contract + 'id: orders\n'.repeat(within(12)),
  'keys of the language': () =>
    contract +
    lines(within(46), i => `__proto__: {__proto__: ${i}}\nconstructor: 1\n`),
  'deep values that are kept': () =>
    contract +
    lines(many(1000), i => `k${i}: ${'['.repeat(90)}${']'.repeat(90)}\n`),
  'servers of no type': () =>
    `${contract}servers: [${'{},'.repeat(within(95))}]`,
  'servers with an address': () =>
    `${contract}servers: [${lines(
      within(95),
      i => `{server: s${i}, type: s3, location: "s3://${i}"},`,
    )}]`,
  'servers and tables': () =>
    `${contract}servers: [${'{server: s, type: kafka, host: h},'.repeat(
      within(190),
    )}]\nschema: [${'{name: t},'.repeat(within(190))}]`,
  'service levels with lists of columns': () =>
    `${contract}schema: [{name: x}]\nslaProperties: [${'{property: latency, value: 1, element: "a,b,c,d"},'.repeat(
      within(55),
    )}]`,
  'one service level for all columns': () =>
    `${contract}schema: [{name: x}]\nslaProperties: [{property: latency, value: 1, element: "${'a,'.repeat(
      many(1_000_000),
    )}"}]`,
  'quality rules': () =>
    columns(
      `{name: a, quality: [${'{type: library, metric: rowCount, mustBe: 1},'.repeat(
        within(55),
      )}]}`,
    ),
  'quality rules of no kind': () =>
    columns(`{name: a, quality: [${'{type: x},'.repeat(within(55))}]}`),
  relationships: () =>
    `${contract}schema: [{name: t, relationships: [${'{from: t.a, to: t.b},'.repeat(
      within(28),
    )}]}]`,
  'allowed values': () =>
    `${newest}schema: [{name: t, properties: [{name: a, enum: [${lines(
      within(28),
      i => `{value: ${i}},`,
    )}]}]}]`,
  'equal values of equal lists': () =>
    `${newest}schema: [{name: t, properties: [{name: a, enum: [${'{value: [1,[2,[3]]]},'.repeat(
      within(58),
    )}]}]}]`,
  'members of a team': () =>
    `${contract}team: {members: [${'{username: a, role: owner, dateIn: 1},'.repeat(
      within(55),
    )}]}`,
  'custom properties': () =>
    `${product}customProperties: [${lines(
      within(28),
      i => `{property: owner, value: user:default/u${i}},`,
    )}]`,
  'ports of one name': () =>
    `${product}outputPorts: [${'{name: a, version: 1.0.0},'.repeat(
      within(28),
    )}]`,
  'tables of the old standard': () =>
    `${oldContract}dataset: [${lines(
      within(190),
      i => `{table: t${i}, columns: [{column: a}]},`,
    )}]`,
  'columns of the old standard': () =>
    `${oldContract}dataset: [{table: t, columns: [${lines(
      within(95),
      i => `{column: c${i}, x: 1},`,
    )}]}]`,
  addresses: () =>
    `${contract}authoritativeDefinitions: [${'{type: a, url: "javascript:x"},'.repeat(
      within(28),
    )}]`,
  'a long address': () =>
    `${product}support: [{channel: a, url: "https://${'%41'.repeat(
      many(1_000_000),
    )}"}]`,
  'secrets in one line': () =>
    `${contract}servers: [{server: a, type: custom, password: "${'password=x '.repeat(
      many(200_000),
    )}"}]`,
  'secrets in every line and comment': () =>
    `${contract}x:\n${'  - password: secret # password: secret\n'.repeat(
      within(28),
    )}`,
  'secrets in every line of a broken text': () =>
    `${contract}\t${'password: secret\n'.repeat(many(250_000))}`,
  'JSON of many keys': () =>
    `{"kind":"DataContract","apiVersion":"v3.1.0"${lines(
      within(12),
      i => `,"k${i}":${i}`,
    )}}`,
};
