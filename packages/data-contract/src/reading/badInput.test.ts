import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import fc from 'fast-check';
import { growthOf } from '../__testUtils__/processorTime';
import { UnreadableReading } from './types';

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: orders\n';

function unreadable(text: string): UnreadableReading {
  const [reading] = judgedDocuments({ text });
  expect(reading).toMatchObject({ kind: 'unreadable' });
  return reading as UnreadableReading;
}

/** The laughs of a billion, as far as the limit lets them. */
const laughs = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) =>
      `l${level}: &l${level} [${Array(9)
        .fill(level ? `*l${level - 1}` : 'lol')
        .join()}]\n`,
  ).join('');

describe('bad input', () => {
  it.each([
    ['a tab', `${head}\tname: x`, 'syntax', 4, 1, 'a tab cannot indent'],
    [
      'an unquoted colon',
      `${head}name: a: b`,
      'syntax',
      4,
      8,
      'the line does not continue',
    ],
    [
      'a text that does not end',
      `${head}name: "a\n`,
      'syntax',
      5,
      1,
      'a text in quotation marks',
    ],
    [
      'a truncated JSON',
      '{"kind": "DataContract", "id": "a", "schema": [{',
      'syntax',
      1,
      49,
      'does not end',
    ],
    [
      'a missing colon',
      `${head}name\nversion: 1`,
      'syntax',
      5,
      8,
      'has no colon',
    ],
    ['a strange escape', `${head}name: "\\q"`, 'syntax', 4, 9, 'backslash'],
    [
      'an unknown alias',
      `${head}name: *x`,
      'syntax',
      4,
      7,
      'the alias *x has no anchor &x',
    ],
    [
      'an alias within itself',
      `${head}x: &a [*a]`,
      'circular-alias',
      4,
      8,
      '*a stands inside of &a',
    ],
    [
      'an alias bomb',
      head + laughs(30),
      'too-many-aliases',
      9,
      10,
      'aliases add more than 100000 values',
    ],
    [
      'a thousand levels',
      `${head}x: ${'['.repeat(1000)}`,
      'too-deep',
      4,
      103,
      'deeper than 100 levels',
    ],
    ['UTF-16', [...head].join('\u0000'), 'wrong-encoding', 1, 2, 'not UTF-8'],
    ['a list', '- a\n- b', 'not-a-mapping', 1, 1, 'is a list'],
    ['prose', 'Dear reader', 'not-a-mapping', 1, 1, 'is a single value'],
  ])('%s is unreadable', (_, text, rule, line, column, message) => {
    const { findings } = unreadable(text);
    expect(findings).toEqual([
      {
        rule,
        severity: 'error',
        path: '',
        line,
        column,
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/^[A-Z].*\.$/),
      },
    ]);
    expect(findings[0].message).toMatch(new RegExp(`^Line ${line}: `));
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['comments', '# apiVersion: v3.1.0\n# kind: DataContract\n'],
    ['markers', '---\n---\n...\n'],
    ['a byte order mark', '\uFEFF'],
    ['null', '~\n'],
  ])('%s is no document', (_, text) => {
    expect(judgedDocuments({ text })).toEqual([]);
  });

  it.each([
    [`${head}\tx`, 'orders'],
    ['id:   "or: ders" # x\n\tx', 'or: ders'],
    ["'id': 'a b'\n\tx", 'a b'],
    ['{"kind": "DataContract",\n  "id": "in json",\n  [', 'in json'],
    ['kind: DataContract\n  id: nested\n\tx', undefined],
    ['id:\n\tx', undefined],
  ])('the id of %j is still known', (text, id) => {
    expect(unreadable(text).id).toBe(id);
  });

  it('a byte order mark is no part of the text', () => {
    expect(judgedDocuments({ text: `\uFEFF${head}` })).toMatchObject([
      { kind: 'contract', contract: { id: 'orders' } },
    ]);
  });

  it.each<[string, string, string[]]>([
    ['is none', '', []],
    ['was lost', 'name: Auftr\uFFFDge\n', ['A character was lost']],
    [
      'were lost',
      'name: Auftr\uFFFDge\nusage: gr\uFFFD\uFFFDer\n',
      ['3 characters were lost'],
    ],
  ])('a character that %s is a warning at its line', (_, more, messages) => {
    const [reading] = judgedDocuments({ text: `---\n${head}${more}` });
    expect(reading.kind).toBe('contract');
    expect(
      reading.kind === 'contract' &&
        reading.findings.filter(({ rule }) => rule === 'wrong-encoding'),
    ).toEqual(
      messages.map(message => ({
        rule: 'wrong-encoding',
        severity: 'warning',
        path: '',
        line: 5,
        column: 12,
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/^[A-Z].*\.$/),
      })),
    );
  });

  it('a key that stands twice is a finding; the last one counts', () => {
    expect(judgedDocuments({ text: `${head}id: other\n` })).toMatchObject([
      {
        contract: { id: 'other' },
        findings: expect.arrayContaining([
          expect.objectContaining({
            rule: 'duplicate-key',
            path: 'id',
            line: 4,
            message: 'id stands twice; the last one counts.',
          }),
        ]),
      },
    ]);
  });

  it('keys of the language are unknown keys and harm nobody', () => {
    const text = `${head}__proto__: { polluted: true }
constructor: { prototype: { polluted: true } }
toString: x
hasOwnProperty: x
customProperties:
  - { property: __proto__, value: { __proto__: { polluted: true }, a: 1 } }
servers: [{ server: s, type: constructor }]
schema: [{ name: toString, properties: [{ name: __proto__, logicalType: toString }] }]
`;
    const [reading] = judgedDocuments({ text });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(reading).toMatchObject({
      kind: 'contract',
      contract: {
        customProperties: [
          { property: '__proto__', value: { a: 1 } },
          {
            property: 'constructor',
            value: { prototype: { polluted: true } },
          },
          { property: 'toString', value: 'x' },
          { property: 'hasOwnProperty', value: 'x' },
        ],
        schema: [{ name: 'toString', properties: [{ name: '__proto__' }] }],
      },
    });
    const findings = 'findings' in reading ? reading.findings : [];
    expect(
      findings
        .filter(({ rule }) => rule === 'unknown-field')
        .map(({ path }) => path),
    ).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(JSON.stringify(reading).match(/polluted":/g)).toHaveLength(1);
  });

  it('messages stay short and quote invisible characters', () => {
    const [reading] = judgedDocuments({
      text: `${head}status: "${'x'.repeat(5000)}"\n"${'k'.repeat(
        5000,
      )}": 1\n"\\u202Eevil": 2`,
    });
    const findings = 'findings' in reading ? reading.findings : [];
    expect(findings.length).toBeGreaterThan(3);
    for (const { message, remedy, path } of findings) {
      expect(`${message}${remedy}${path}`.length).toBeLessThan(500);
      expect(`${message}${path}`).not.toContain('\u202E');
    }
  });

  it('every prefix of a document is read or refused, never thrown at', () => {
    const text = `${head}tags: [a, &b {c: "d"}, *b]\nschema:\n- name: |\n    t\n  properties: [{name: x}]\n`;
    for (let end = 0; end <= text.length; end += 1) {
      expect(() => judgedDocuments({ text: text.slice(0, end) })).not.toThrow();
    }
  });

  it.each([
    'null',
    '[]',
    '{}',
    '"x"',
    '7',
    'true',
    '[[]]',
    '[null]',
    '{ a: { b: [] } }',
  ])('the value %s may stand anywhere', value => {
    const keys = `id name version status domain tenant description tags inputPorts outputPorts
        managementPorts support team servers schema slaProperties roles price quality
        authoritativeDefinitions customProperties contractCreatedTs kind apiVersion context`;
    for (const key of keys.split(/\s+/)) {
      for (const kind of ['DataProduct', 'DataContract']) {
        const text = `kind: ${kind}\n${key}: ${value}\n`;
        expect(() => judgedDocuments({ text })).not.toThrow();
      }
    }
  });

  it('whatever stands below the keys of a standard is read without throwing', () => {
    const keys = [
      ...['id', 'version', 'description', 'tags', 'team', 'customProperties'],
      ...['outputPorts', 'support', 'servers', 'schema', 'slaProperties', 'x'],
      ...['name', 'quality', 'properties', 'items', 'logicalType', 'type'],
    ];
    const { document } = fc.letrec(tie => ({
      document: fc.dictionary(fc.constantFrom(...keys), tie('value')),
      value: fc.oneof(
        { maxDepth: 6 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('object', 'array', 'library', 'postgres'),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('document'),
      ),
    }));
    fc.assert(
      fc.property(
        document,
        fc.constantFrom('DataProduct', 'DataContract'),
        (value, kind) => {
          const text = JSON.stringify({ ...(value as {}), kind });
          const [reading] = judgedDocuments({ text });
          expect(['product', 'contract']).toContain(reading.kind);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['texts', 'x: &s %', '*s'],
    ['keys', 'x: &s { %: 1 }', '*s'],
    ['texts in lists', 'x: &s [[%]]', '{ a: *s }'],
  ])('aliases may not repeat long %s without end', (_, line, alias) => {
    const text = `${head}${line.replace('%', 'x'.repeat(100_000))}\ntags: `;
    const list = (count: number) => `[${Array(count).fill(alias).join()}]`;
    expect(judgedDocuments({ text: text + list(50) })[0].kind).toBe('contract');
    expect(unreadable(text + list(51)).findings).toMatchObject([
      {
        rule: 'too-many-aliases',
        message: expect.stringContaining('more than 5000000 characters'),
      },
    ]);
  });

  it.each(['{}', '[]', 'true', 'null', '[[2.2]]', '{ toString: 1 }'])(
    'an apiVersion of %s keeps no contract from being read',
    version => {
      const text = `kind: DataContract\napiVersion: ${version}\nid: a\n`;
      expect(judgedDocuments({ text })[0]).toMatchObject({
        kind: 'contract',
        contract: { id: 'a' },
      });
    },
  );

  it('aliases may not nest deeper than lists and mappings', () => {
    const tower = (levels: number) =>
      `${head}customProperties:\n- property: a\n  value: &v0 []\n${Array.from(
        { length: levels },
        (_, level) => `x${level}: &v${level + 1} [*v${level}]\n`,
      ).join('')}`;
    expect(judgedDocuments({ text: tower(98) })[0].kind).toBe('contract');
    expect(unreadable(tower(99)).findings).toMatchObject([
      { rule: 'too-deep', line: 105 },
    ]);
    expect(unreadable(tower(40_000)).findings[0].rule).toBe('too-deep');
  });

  it('keys that are mappings of mappings do not grow without end', () => {
    const text = `${head}x: ${'{? '.repeat(90)}a${' : 1}'.repeat(90)}`;
    expect(judgedDocuments({ text })[0].kind).toBe('contract');
  });

  it('keys that stand a thousand times in a deep place exhaust nothing', () => {
    const text = `${head}x: ${'{a: '.repeat(90)}{${'b: 1,'.repeat(
      30_000,
    )}}${'}'.repeat(90)}`;
    expect(judgedDocuments({ text })[0]).toMatchObject({
      kind: 'contract',
      findings: { length: 201 },
    });
  });

  it('a document at which the reader fails leaves the others readable', () => {
    const text = `kind: DataProduct\nid: a\nteam: [{ username: x, role: owner }]\n---\n${head}`;
    const readings = judgedDocuments({ text, now: new Date(NaN) });
    expect(readings).toMatchObject([
      {
        kind: 'unreadable',
        id: 'a',
        findings: [
          {
            rule: 'reading-failed',
            line: 1,
            message:
              'Line 1: the reader failed at this document with "RangeError: Invalid time value".',
          },
        ],
      },
      { kind: 'contract' },
    ]);
    const deep = `${head}x: ${'['.repeat(200_000)}`;
    expect(() =>
      judgedDocuments({ text: deep, limits: { maximumDepth: 1e9 } }),
    ).not.toThrow();
  });

  it('documents beyond the limit are counted and not read', () => {
    const text = `${head}---\n`.repeat(5);
    expect(
      judgedDocuments({ text, limits: { maximumDocuments: 3 } }).slice(2),
    ).toMatchObject([
      { kind: 'contract', line: 9 },
      {
        kind: 'unreadable',
        line: 13,
        findings: [
          {
            rule: 'too-many-documents',
            message:
              'Line 13: the file has 2 more documents than the limit of 3; they are not read.',
          },
        ],
      },
    ]);
    expect(judgedDocuments({ text: '---\na: 1\n'.repeat(1001) })).toHaveLength(
      1001,
    );
  });

  it.each([
    ['apiVersion: v1.0.0\nid: a', 1, 'kind is missing'],
    ['id: a\napiVersion: v3.1.0\nkind: ~', 3, 'kind is missing'],
    ['apiVersion: V0.9.0\nkind: DataProdukt', 2, 'kind is "DataProdukt"'],
    ['apiVersion: v1.0.0\nkind: [a]', 2, 'kind is a list of one value'],
  ])('the kind of %j is not known', (text, line, message) => {
    expect(unreadable(text).findings).toMatchObject([
      {
        rule: 'unknown-kind',
        line,
        message: `Line ${line}: ${message}.`,
        remedy: 'Write kind: DataProduct or kind: DataContract.',
      },
    ]);
  });

  const address = (url: string) =>
    judgedDocuments({
      text: `apiVersion: v1.0.0\nkind: DataProduct\nauthoritativeDefinitions: [{ type: a, url: "${url}" }]`,
    });

  it.each(['a', '//', '%41', ':1', '@', 'a.', '[:'])(
    'an address of %j is judged in time in proportion to its length',
    part => {
      const growth = growthOf({
        largest: 25_000,
        make: count => `https://${part.repeat(count)}|`,
        run: address,
      });
      expect(growth).toBeLessThan(1.5);
    },
  );

  it('an address has a largest length', () => {
    const [reading] = address(`https://example.com/${'a'.repeat(1981)}`);
    expect('findings' in reading && reading.findings).toContainEqual(
      expect.objectContaining({
        rule: 'wrong-format',
        message:
          'authoritativeDefinitions[0].url must have at most 2000 characters, got 2001.',
      }),
    );
  });

  it.each([' ', '{ ', 'id ', '"id" ', '\r', '\n ', 'id: \n'])(
    'looks for the id of a broken text of %j in time in proportion to its length',
    part => {
      const growth = growthOf({
        largest: 300_000,
        make: count => `kind: x\n${part.repeat(count)}`,
        run: text => {
          const [reading] = judgedDocuments({
            text,
            limits: { maximumCharacters: 10 },
          });
          expect(reading).not.toHaveProperty('id');
        },
      });
      expect(growth).toBeLessThan(1.5);
    },
  );
});
