import { readFileSync, readdirSync } from 'fs';
import { resolve } from 'path';
import fc from 'fast-check';
import { growthOf } from '../__testUtils__/processorTime';
import { contractOf } from '../useItNow/__testUtils__/contracts';
import { maskText } from './maskText';
import { isSecretName } from './secretNames';
import { textWithoutSecrets } from './textWithoutSecrets';
import { withoutSecrets } from './withoutSecrets';

const contractText = `apiVersion: v3.0.2
kind: DataContract
id: orders-v1 # the password is in the vault; dbPassword: hunter0
servers:
  - server: production
    type: postgres
    host: db.example
    password: hunter1
    customProperties:
      - property: key
        value: hunter2
      - value: 'hunter3'
        property: sasToken
      - property: readOnly
        value: true
      - property: login
        value: \${DB_PASSWORD}
  - server: old
    type: custom
    location: jdbc:sqlserver://db.example;user=app;password=hunter4;encrypt=true
  - { server: web, type: api, location: "https://app:hunter5@api.example/v1?sig=hunter6&page=2" }
schema:
  - name: logins
    properties:
      - name: token
        primaryKey: true
        partitionKeyPosition: 2
        examples: [abc]
      - name: password
        classification: secret
      - name: labels
        logicalType: map
        map: { key: { logicalType: string }, value: { logicalType: string } }
    relationships:
      - { from: token, to: keys.id }
support:
  - channel: tool
    url: https://tools.example/?token=hunter7
`;

describe('a contract with secrets in it', () => {
  it('keeps its lines and loses its secrets, and says where they were', () => {
    const { text, masked } = textWithoutSecrets({ text: contractText });

    expect(text).not.toContain('hunter');
    expect(text.split('\n')).toHaveLength(contractText.split('\n').length);
    const changed = contractText
      .split('\n')
      .flatMap((line, index) =>
        line === text.split('\n')[index]
          ? []
          : [text.split('\n')[index].trim()],
      );
    expect(changed).toEqual([
      'id: orders-v1 # the password is in the vault; dbPassword: •••',
      'password: •••',
      'value: •••',
      "- value: '•••'",
      'location: jdbc:sqlserver://db.example;user=app;password=•••;encrypt=true',
      '- { server: web, type: api, location: "https://app:•••@api.example/v1?sig=•••&page=2" }',
      'url: https://tools.example/?token=•••',
    ]);
    expect(masked).toEqual([
      { line: 3 },
      { path: 'servers[0].password', line: 8 },
      { path: 'servers[0].customProperties[0].value', line: 11 },
      { path: 'servers[0].customProperties[1].value', line: 12 },
      { path: 'servers[1].location', line: 20 },
      { path: 'servers[2].location', line: 21 },
      { path: 'support[0].url', line: 38 },
    ]);
  });

  it('is masked as values in the same places', () => {
    const { contract, masked } = withoutSecrets({
      contract: contractOf(contractText),
    });
    expect(JSON.stringify(contract)).not.toContain('hunter');
    expect(contract.servers[2].location).toBe(
      'https://app:•••@api.example/v1?sig=•••&page=2',
    );
    expect(masked.map(({ path }) => path)).toEqual([
      'servers[0].customProperties[0].value',
      'servers[0].customProperties[1].value',
      // A field that no server has, such as `api_key`, is kept as a property.
      'servers[0].customProperties[4].value',
      'servers[1].location',
      'servers[2].location',
      'support[0].url',
    ]);
    expect(contract.schema).toEqual(contractOf(contractText).schema);
  });

  it.each([
    [
      'JSON',
      '{\n "servers": [{ "password": "hunter\\"2", "port": 1 }]\n}',
      '{\n "servers": [{ "password": "•••", "port": 1 }]\n}',
    ],
    ['a number', 'servers: [{ pwd: 12345 }]', 'servers: [{ pwd: ••• }]'],
    [
      'a block',
      'servers:\n- secret: |\n    hunter2\n    more\n  type: s3',
      'servers:\n- secret: |\n    •••\n    •••\n  type: s3',
    ],
    [
      'several lines',
      'servers:\n- secret: "hun\n    ter2"',
      'servers:\n- secret: "•••\n    •••"',
    ],
    [
      'an escape',
      'url: "jdbc:x;pass\\u0077ord=hunter2"',
      'url: "jdbc:x;password=•••"',
    ],
    [
      'an alias',
      'x: &a hunter2\nservers: [{ password: *a }]',
      'x: &a •••\nservers: [{ password: *a }]',
    ],
    [
      'what is below',
      'servers: [{ credentials: { name: app, parts: [a, b] } }]',
      'servers: [{ credentials: { name: •••, parts: [•••, •••] } }]',
    ],
    [
      'a text that is no YAML',
      'servers: [\n\tpassword: hunter2\n\t"apiKey": "hunter3",\n  secret: |\n    hunter4\nb: 1',
      'servers: [\n\tpassword: •••\n\t"apiKey": "•••",\n  secret: |\n    •••\nb: 1',
    ],
    [
      'an AWS key',
      'description: use AKIAIOSFODNN7EXAMPLE',
      'description: use •••',
    ],
    [
      'a comment',
      'id: a\n# postgres://app:hunter2@db/crm',
      'id: a\n# postgres://app:•••@db/crm',
    ],
    [
      'a key of PEM',
      'servers:\n- cert: |\n    -----BEGIN RSA PRIVATE KEY-----\n    MIIE\n    ABCD\n    -----END RSA PRIVATE KEY-----',
      'servers:\n- cert: |\n    -----BEGIN RSA PRIVATE KEY-----•••\n    \n    \n    -----END RSA PRIVATE KEY-----',
    ],
    [
      'a second document',
      'a: 1\n---\nservers: [{ password: hunter2 }]',
      'a: 1\n---\nservers: [{ password: ••• }]',
    ],
  ])('hides %s', (_, text, expected) => {
    const { text: shown, masked } = textWithoutSecrets({ text });
    expect(shown).toBe(expected);
    expect(shown).not.toMatch(/hunter|MIIE|ABCD/);
    expect(shown.split('\n')).toHaveLength(text.split('\n').length);
    expect(masked.length).toBeGreaterThan(0);
  });

  it.each([
    'password',
    'dbPassword',
    'DB_PASSWORD',
    'client-secret',
    'apiKey',
    'aws_secret_access_key',
    'AWS_ACCESS_KEY_ID',
    'accountkey',
    'SASToken',
    'privateKey',
    'passPhrase',
    'pass-word',
    'keystorepass',
    'pswd',
    'dbCreds',
    'hmacKey',
    'gcp_credentials_json',
    'Passwörter',
    'Passwo\u0308rter',
    'apiSchlüssel',
    'basic.auth.user.info',
  ])('takes %s for the name of a secret', name => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    'primaryKey',
    'key',
    'partitionKeyPosition',
    'foreignKeys',
    'tokenUrl',
    'secretName',
    'passwordPolicy',
    'tokenization',
    'sasquatch',
    'keyspace',
    'passwordChangedAt',
    'pin_code',
    'api_key_id2',
    'tokenCount',
    'secretary',
    'Primärschlüssel',
    'bypass',
    'userInfo',
  ])('does not take %s for one', name => {
    expect(isSecretName(name)).toBe(false);
  });

  it('leaves every contract of the example company as it is', () => {
    const examples = resolve(__dirname, '../../../../examples');
    const files = readdirSync(examples, { recursive: true, encoding: 'utf8' });
    const contracts = files.filter(file => /odcs\.(yaml|json)$/.test(file));
    expect(contracts.length).toBeGreaterThan(20);
    for (const file of contracts) {
      const text = readFileSync(resolve(examples, file), 'utf8');
      expect([file, textWithoutSecrets({ text })]).toEqual([
        file,
        { text, masked: [] },
      ]);
    }
  });

  it('never throws and keeps the number of lines, whatever the text', () => {
    const piece = fc.constantFrom(
      'servers:',
      '\n',
      ' ',
      '- ',
      'password: ',
      '"',
      "'",
      '|',
      '#',
      'x',
      '://a:b@c',
      ';pwd=z',
      '{',
      '}',
      ',',
      '\t',
      '&a ',
      '*a',
      '\r\n',
      '•••',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map(parts => parts.join('')),
        text => {
          const once = textWithoutSecrets({ text });
          expect(once.text.split('\n')).toHaveLength(text.split('\n').length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['\u2028', '\u2029'])(
    'hides what follows the line separator %j, in YAML and in no YAML',
    separator => {
      const secret = `p4${separator}  rest${separator} `;
      for (const text of [
        JSON.stringify({ servers: [{ password: secret }] }),
        `servers: [\n  password: ${secret}`,
        `servers: [\npassword: |\n  ${secret}\nname: a`,
      ]) {
        expect(textWithoutSecrets({ text }).text).not.toMatch(/p4|rest/);
      }
    },
  );

  it('hides every password of a server, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), characters => {
        const secret = `p4${characters}`;
        const text = JSON.stringify({ servers: [{ password: secret }] });
        expect(JSON.parse(textWithoutSecrets({ text }).text)).toEqual({
          servers: [{ password: '•••' }],
        });
      }),
    );
  });

  it.each([
    '://a:',
    'password=',
    '-----BEGIN PRIVATE KEY-----',
    "?token='",
    'Bearer ',
    'a.b-',
    '-eyJ',
    'eyJaaaaaaaaaaaa.',
    ' ',
    '\\n',
    'curl - -u ',
    '"name": "a", ',
  ])('takes time in proportion to a megabyte of %j', trap => {
    const growth = growthOf({
      largest: Math.round(1_000_000 / trap.length),
      make: count => `password: "${trap.repeat(count)}!"`,
      run: text => {
        textWithoutSecrets({ text });
        maskText(text);
      },
    });
    expect(growth).toBeLessThan(1.5);
  });

  it('takes time in proportion to a long line full of secrets', () => {
    const growth = growthOf({
      largest: 20_000,
      make: count => `a: 1 # ${'; password = b1 '.repeat(count)}`,
      run: text => textWithoutSecrets({ text }),
    });
    expect(growth).toBeLessThan(1.5);
  });
});
