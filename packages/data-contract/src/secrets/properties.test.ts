import fc from 'fast-check';
import { load } from 'js-yaml';
import { readDocuments } from '../reading';
import { hideSecrets } from './hideSecrets';
import { maskText } from './maskText';
import { textWithoutSecrets } from './textWithoutSecrets';

const pieces = fc.constantFrom(
  ...[
    'servers:',
    '\n',
    '\n  ',
    ' ',
    '- ',
    'password: ',
    'value: ',
    'x',
    'a1b2',
  ],
  ...[
    'property: token\n',
    '"',
    "'",
    '|\n',
    '>\n',
    '#',
    '# pwd: a1b2',
    '•••',
    '•',
  ],
  ...['://a:b1@c', ';pwd=z1', '{', '}', ',', '\t', '&a ', '*a', '\r\n', '\\n'],
  ...['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----', 'MIIE\n'],
  ...[
    'Bearer a1b2c3d4e5f6',
    'password is a1b2',
    ' -p a1b2',
    '?sig=a1',
    '@',
    '=',
  ],
  ...[
    '**Password:** ',
    '| pw | a1b2 |',
    ' name="password" value="',
    '</b>',
    '${A:-b1}',
    '; Pwd = a b;',
    '.option("password", "',
    '\\"',
    'Private-Lines: 1\n',
    '# - property: password\n',
    '#   value: a1b2\n',
    'tokens: [a1b2, ',
  ],
);
const texts = fc.array(pieces, { maxLength: 25 }).map(parts => parts.join(''));
const lineEnds = (text: string) => text.match(/\r\n|\n|\r/g) ?? [];

describe('masking', () => {
  it('changes nothing that is masked, and keeps every line end', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = textWithoutSecrets({ text });
        expect(lineEnds(once.text)).toEqual(lineEnds(text));
        expect(textWithoutSecrets({ text: once.text })).toEqual(once);
      }),
      { numRuns: 500, seed: 20261203 },
    );
  });

  it('of a single text changes nothing that is masked, either', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = maskText(text);
        expect(lineEnds(once)).toEqual(lineEnds(text));
        expect(maskText(once)).toBe(once);
      }),
      { numRuns: 500, seed: 20261203 },
    );
  });

  const secret = 'p4•ss"w\'ord\\9 {x}: #y';
  const header = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\n';
  it.each([
    `password: ${JSON.stringify(secret)}`,
    `password: '${secret.replace("'", "''")}'`,
    'password: |\n  first1\n  second2',
    'password: >-\n  first1\n  second2',
    'password: &p first1\nother: { token: *p }',
    '{ password: first1, list: [1] }',
    'password: first1\npassword: ${SECOND}',
    'url: "postgres://a:first1\\u0040@b"',
    'text: "first\\n  password is first1\\n"',
    'text: |\n  Log in.\n  password is first1\n\n  Bye.',
    'text: >\n  Log in.\n  password is first1\n\n  Bye.',
    'text: Log in\n  password is first1\n  and go.',
    '# postgres://a:first1@b/c\nx: 1',
    'x: 1 # password: first1',
    'x: 1\n# -----BEGIN PRIVATE KEY-----\n# MIIfirst1\n# -----END PRIVATE KEY-----\n',
    'pem: "-----BEGIN PRIVATE KEY-----\\nMIIfirst1\\nsecond2\\n-----END PRIVATE KEY-----\\n"',
    'pem: |\n  -----BEGIN EC PRIVATE KEY-----\n  MIIfirst1\n  second2\n  -----END EC PRIVATE KEY-----',
    'pem: -----BEGIN PRIVATE KEY-----\n  MIIfirst1\n  -----END PRIVATE KEY-----',
    '- property: dbPassword\n  value: first1',
    '- value: [first1, second2]\n  name: tokens',
    '- { name: pw, value: first1 }',
    '"postgres://a:first1@b": x',
    'tokens: [first1, second2]',
    'passwords: { app: first1, other: "second2" }',
    'x: 1\n# - property: password\n#   value: first1\n',
    'x: 1\n# - value: first1\n#   property: dbToken\n',
    'x: 1\n# - { name: password, value: first1 }\n',
    'password: $first1',
    'password: ${DB_PASSWORD:-first1}',
    "password: \"{{ env_var('DB_PASSWORD', 'first1') }}\"",
    '- { label: Password, value: first1 }',
    '- { Key: DB_PASSWORD, value: first1 }',
  ])('reads what is left as before: %j', written => {
    const text = `${header}customProperties:\n  -\n    ${written.replaceAll(
      '\n',
      '\n    ',
    )}\n`;
    const [reading] = readDocuments({ text });
    expect(reading.text).not.toMatch(/first1|second2|p4/);
    expect(JSON.stringify(reading)).not.toMatch(/first1|second2|p4/);
    expect(lineEnds(reading.text)).toEqual(lineEnds(text));
    expect(() => load(reading.text, { json: true } as {})).not.toThrow();

    const findings = 'findings' in reading ? reading.findings : [];
    const lines = reading.text.split('\n');
    const found = findings.filter(({ rule }) => rule === 'secret-in-document');
    expect(found.length).toBeGreaterThan(0);
    for (const { line } of found) expect(lines[line! - 1]).toContain('•••');
    // The text of the entity says the same as that of the file.
    expect(readDocuments({ text: reading.text })).toEqual([reading]);
  });

  it('leaves identities as they are, and says so', () => {
    const address = 'https://a:first1@b';
    const text = `apiVersion: v3.1.0
kind: DataContract
id: ${address}
version: ${address}
status: active
schema:
  - name: ${address}
    physicalName: ${address}
    properties: [{ name: "${address}" }]
`;
    const [reading] = readDocuments({ text });
    expect(reading).toMatchObject({
      kind: 'contract',
      text: text.replace(
        `physicalName: ${address}`,
        'physicalName: https://a:•••@b',
      ),
      contract: {
        id: address,
        version: address,
        schema: [{ name: address, properties: [{ name: address }] }],
      },
    });
    expect(
      (reading.kind === 'contract' ? reading.findings : [])
        .filter(({ rule }) => rule === 'secret-in-document')
        .map(({ path, line }) => `${path} ${line}`),
    ).toEqual([
      'id 3',
      'version 4',
      'schema[0].name 7',
      'schema[0].physicalName 8',
      'schema[0].properties[0].name 9',
    ]);
  });

  it('is told what is no secret', () => {
    const text = `${header}customProperties:
  - { property: partitionToken, value: first1 }
  - { property: location, value: "postgres://demo:demo1@localhost" }
  - { property: password, value: first1 }
`;
    const allow = ['partition_token', 'demo1'];
    expect(textWithoutSecrets({ text, secrets: { allow } })).toEqual({
      text: text.replace('password, value: first1', 'password, value: •••'),
      masked: [{ path: 'customProperties[2].value', line: 7 }],
    });
  });

  it('is told of annotations by their whole name', () => {
    const value = {
      metadata: {
        annotations: {
          'pagerduty.com/integration-key': '0123456789abcdef0123456789abcdef',
          'example.org/api-key': 'first1',
        },
      },
    };
    const allow = ['pagerduty.com/integration-key'];
    expect(hideSecrets({ value, secrets: { allow } }).value).toEqual({
      metadata: {
        annotations: {
          ...value.metadata.annotations,
          'example.org/api-key': '•••',
        },
      },
    });
  });
});
