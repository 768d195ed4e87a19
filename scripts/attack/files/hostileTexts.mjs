// What somebody may write into a file that the portal reads. Pure. Each row is tried twice: in a
// folder of a provider, and as a location that somebody registered.

const product = (id, more = '') => `apiVersion: v1.0.0
kind: DataProduct
id: ${id}
name: Hostile ${/^[\w-]+$/.test(id) ? id : 'one'}
version: 99.0.0
status: active
${more}`;
const contract = (id, more = '') => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
name: Hostile
version: 99.0.0
status: active
${more}`;
const entity = (kind, name, more = '', apiVersion = 'backstage.io/v1alpha1') =>
  `apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${name} }
${more}`;
const native = (
  name,
  metadata,
  spec = '',
) => `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata:
  name: ${name}
${metadata}
spec:
  lifecycle: active
  owner: group:default/strangers
${spec}`;

/** Each level has the one before it nine times: the last one is a thousand million. */
const laughs = id =>
  `${product(id)}customProperties:\n${Array.from(
    { length: 10 },
    (_, level) =>
      `  - &l${level} { property: p${level}, value: [${
        level === 0
          ? 'lol'
          : Array(9)
              .fill(`*l${level - 1}`)
              .join(', ')
      }] }`,
  ).join('\n')}\n`;
const nested = depth =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join(
    '\n',
  );
const many = (count, write) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');
const native_ = name => `hostile-${name}`;

/**
 * `text` gets an `id` of its own, the address of a server that nobody may ask, and `company`: what
 * others hold. What is `silent` may be neither told nor read, as it says nothing of ours; and what is
 * `onlyLogged`, where a provider brings it.
 */
export const HOSTILE_TEXTS = [
  ['billion laughs', ({ id }) => laughs(id)],
  [
    'deep nesting in brackets',
    ({ id }) => product(id, `x: ${'['.repeat(50_000)}`),
  ],
  ['deep nesting in lines', ({ id }) => `${product(id)}${nested(1_500)} 1\n`],
  [
    'deep nesting in JSON',
    ({ id }) =>
      `{"kind":"DataProduct","id":"${id}","x":${'{"a":'.repeat(
        9_000,
      )}1${'}'.repeat(9_001)}`,
  ],
  [
    'a huge scalar',
    ({ id }) =>
      product(id, `description: { purpose: ${'x'.repeat(3_000_000)} }\n`),
  ],
  [
    '10 MB',
    ({ id }) =>
      product(
        id,
        many(200_000, index => `# ${String(index).padStart(48, 'x')}`),
      ),
  ],
  [
    'anchors in a circle',
    ({ id }) =>
      product(
        id,
        'tags: &a [*a]\ncustomProperties: &b [{ property: x, value: *b }]\n',
      ),
  ],
  ['an alias of nothing', ({ id }) => product(id, 'tags: [*nothing]\n')],
  [
    'duplicate keys',
    ({ id, company }) =>
      product(id, `id: ${company.product}\nid: ${company.product}\n`),
  ],
  [
    'an escaped NUL',
    ({ id }) =>
      product(id, 'description: { purpose: "a\\0b" }\ntags: ["\\0"]\n'),
  ],
  ['a NUL', ({ id }) => product(id, 'tags: [a\u0000b]\n')],
  ['a byte order mark', ({ id }) => `\ufeff${product(id)}`],
  ['UTF-16', ({ id }) => Buffer.from(`\ufeff${product(id)}`, 'utf16le')],
  [
    'bytes that are no UTF-8',
    ({ id }) =>
      Buffer.concat([
        Buffer.from(product(id, 'tags: [')),
        Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
        Buffer.from(']\n'),
      ]),
  ],
  [
    'lone halves of characters',
    ({ id }) => product(id, 'description: { purpose: "\\ud800 x \\udfff" }\n'),
  ],
  [
    'names of prototypes',
    ({ id }) =>
      product(
        id,
        '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ncustomProperties: [{ property: __proto__, value: { polluted: true } }, { property: constructor, value: x }]\ntoString: x\nhasOwnProperty: 1\n',
      ),
  ],
  [
    'a merge of prototypes',
    ({ id }) =>
      product(
        id,
        'x: &x { __proto__: { polluted: true } }\ndescription: { <<: *x, purpose: y }\n',
      ),
  ],
  [
    '1,500 documents',
    () => many(1_500, index => `---\nkind: Nothing\nn: ${index}`),
  ],
  [
    'tags of languages',
    ({ id }) =>
      product(
        id,
        'x: !!js/function "function () { process.exit() }"\ny: !!python/object/apply:os.system [exit]\nz: !!binary aGk=\nw: !include /etc/passwd\n',
      ),
  ],
  [
    'a directive of the future',
    ({ id }) => `%YAML 9.9\n%TAG ! tag:evil,2000:\n---\n${product(id)}`,
  ],
  [
    'a text without end',
    ({ id }) => product(id, 'description: { purpose: "never\n'),
  ],
  ['tabs', () => '\t\t\tkind:\tDataProduct\n\tid:\tx\n'],
  [
    'numbers that are none',
    ({ id }) =>
      product(
        id,
        'price: { priceAmount: .nan }\nx: .inf\ny: 1e999\nz: 99999999999999999999999999\nw: 0o777\nv: 2026-99-99\n',
      ),
  ],
  [
    'fields of other types',
    ({ id }) =>
      product(
        id,
        'description: 1\ntags: { a: b }\nteam: [1, 2, null]\ninputPorts: x\noutputPorts: [null, 1, [], { name: [1], version: { a: 1 }, contractId: [x] }]\nsupport: 7\n',
      ),
  ],
  ['an id of a path', () => product('"../../../../etc/passwd"')],
  ['an id of a prototype', () => contract('__proto__')],
  ['an id of a constructor', () => product('constructor')],
  ['an id with lines', () => product('"a\\nb\\r\\nc\\u2028d"')],
  [
    'an id of letters that nobody sees',
    () => product('"\\u202edrdrd\\u200b\\u2066x"'),
  ],
  ['an id of SQL', () => product('"\'; drop table final_entities; --"')],
  ['an id of addresses', () => product('"https://x/%2e%2e%2f?a=b#c"')],
  ['an id of pictures', () => contract('"🙂🙂 İİ ßß"')],
  ['an id without end', () => product('x'.repeat(20_000))],
  ['an id that is a number', () => contract('12345678901234567890')],
  ['an id that is a list', () => contract('[a, b]')],
  ['an id that is empty', () => contract('""')],
  ['an id of NUL', () => contract('"a\\0b"')],
  ['an id with a reference in it', () => contract('"api:default/orders"')],
  [
    'the id of somebody’s product',
    ({ company }) => product(company.product, 'team: { name: strangers }\n'),
  ],
  [
    'the id of somebody’s contract',
    ({ company }) => contract(company.contract, 'team: { name: strangers }\n'),
  ],
  [
    'somebody’s id in capitals',
    ({ company }) => contract(company.contract.toUpperCase()),
  ],
  [
    'somebody’s id between blanks',
    ({ company }) => product(`"  ${company.product}  "`),
  ],
  [
    'an entity with the name of a contract',
    ({ company }) =>
      entity(
        'API',
        company.contract,
        'spec: { type: data-contract, lifecycle: active, owner: group:default/strangers, definition: "x" }\n',
      ),
  ],
  [
    'an entity with the name of somebody’s interface',
    ({ company }) =>
      entity(
        'API',
        company.api,
        'spec: { type: data-contract, lifecycle: active, owner: group:default/strangers, definition: "x" }\n',
      ),
    // The catalog refuses it, and says so in its log.
    { onlyLogged: true },
  ],
  [
    'an entity with the name of a product',
    ({ company }) => native(company.product, '  title: Mine'),
  ],
  [
    'an entity that says it is from elsewhere',
    ({ id, company }) =>
      native(
        native_(id),
        `  uid: ${company.uid}\n  etag: x\n  annotations:\n    backstage.io/managed-by-location: ${company.place}\n    backstage.io/managed-by-origin-location: ${company.place}\n    backstage.io/orphan: "true"`,
      ),
  ],
  [
    'an entity with relations of its own',
    ({ id, company }) =>
      `${native(
        native_(id),
        '  title: x',
      )}relations: [{ type: ownerOf, targetRef: "dataproduct:default/${
        company.product
      }" }]\nstatus: { items: [{ type: x, level: error, message: x }] }\n`,
  ],
  [
    'an entity in a namespace of a path',
    ({ id }) => native(native_(id), '  namespace: ../../x'),
  ],
  [
    'an entity with labels of prototypes',
    ({ id }) =>
      native(
        native_(id),
        '  labels: { __proto__: x, constructor: y }\n  annotations: { __proto__: { polluted: true } }',
      ),
  ],
  [
    'a file in the place of a text',
    ({ id, secret }) =>
      native(
        native_(id),
        '  title: x',
        `  purpose: { $text: "file://${secret}" }\n  usage: { $text: "${secret}" }\n  limitations: { $json: "../../secret.txt" }\n`,
      ),
  ],
  [
    'an address in the place of a text',
    ({ id, nobody }) =>
      native(
        native_(id),
        '  title: x',
        `  purpose: { $text: "${nobody}/text" }\n  usage: { $yaml: "${nobody}/yaml" }\n  limitations: { $openapi: "${nobody}/openapi" }\n`,
      ),
  ],
  [
    'addresses wherever they fit',
    ({ id, nobody }) =>
      contract(
        id,
        `authoritativeDefinitions: [{ type: x, url: "${nobody}/definition" }]\nservers: [{ server: x, type: api, location: "${nobody}/server" }]\nsupport: [{ channel: x, url: "${nobody}/support" }]\nschema: [{ name: x, $ref: "${nobody}/schema", physicalName: "${nobody}/table", properties: [{ name: y, $ref: "${nobody}/column", quality: [{ type: library, implementation: "${nobody}/rule" }] }] }]\n$schema: "${nobody}/json-schema"\n`,
      ),
  ],
  [
    'pictures and scripts in descriptions',
    ({ id, nobody }) =>
      product(
        id,
        `description: { purpose: "![x](${nobody}/picture) <img src='${nobody}/image'> <script src='${nobody}/script'></script> [x](javascript:alert(1))" }\nsupport: [{ channel: x, url: "javascript:alert(1)" }]\n`,
      ),
  ],
  [
    'lines for the log, and formulas',
    ({ id }) =>
      product(
        id,
        'description: { purpose: "=HYPERLINK(\\"http://x\\")" }\ntags: ["\\e[31mred", "a\\n2026-01-01 catalog error all is lost"]\n',
      ),
  ],
  [
    'patterns that take for ever',
    ({ id }) =>
      contract(
        id,
        `schema: [{ name: x, properties: [{ name: y, logicalType: string, logicalTypeOptions: { pattern: "(a+)+$(a|a)*b" }, examples: ["${'a'.repeat(
          5_000,
        )}"], description: "${'((('.repeat(500)}" }] }]\n`,
      ),
  ],
  [
    '20,000 columns',
    ({ id }) =>
      contract(
        id,
        `schema:\n  - name: x\n    properties:\n${many(
          20_000,
          index => `      - { name: c${index} }`,
        )}\n`,
      ),
  ],
  [
    '1,000 ports',
    ({ id }) =>
      product(
        id,
        `outputPorts:\n${many(
          1_000,
          index =>
            `  - { name: p${index}, version: 1.0.0, contractId: nobody-${
              index % 7
            } }`,
        )}\n`,
      ),
  ],
  [
    'a table in itself',
    ({ id }) =>
      contract(
        id,
        'schema: [{ name: x, properties: &p [{ name: y, logicalType: object, properties: *p }] }]\n',
      ),
  ],
  [
    'a user',
    () =>
      entity(
        'User',
        'mallory',
        'spec: { memberOf: [strangers, team-good], profile: { email: good@x.example } }\n',
      ),
    { silent: true },
  ],
  [
    'a group',
    () =>
      entity(
        'Group',
        'team-good',
        'spec: { type: team, children: [], members: [mallory] }\n',
      ),
    { silent: true },
  ],
  [
    'a location of files of the machine',
    ({ secret }) =>
      entity(
        'Location',
        'machine',
        `spec: { type: file, targets: ["${secret}", /etc/passwd, ../../organisation.yaml] }\n`,
      ),
    { silent: true },
  ],
  [
    'a location of an address that is not allowed',
    ({ nobody }) =>
      entity(
        'Location',
        'elsewhere',
        `spec: { type: url, targets: ["${nobody}/location.yaml"] }\n`,
      ),
    { silent: true },
  ],
  [
    'a location of somebody’s files',
    ({ company }) =>
      entity(
        'Location',
        'borrowed',
        `spec: { type: url, targets: ["${company.address}"] }\n`,
      ),
    { silent: true },
  ],
  [
    'a location of itself',
    ({ address }) =>
      entity(
        'Location',
        'circle',
        `spec: { type: url, targets: ["${address}"] }\n`,
      ),
    { silent: true },
  ],
  [
    'a page for signing in',
    () =>
      '<!DOCTYPE html><html><body><form>Please sign in</form></body></html>',
  ],
  [
    'a program',
    () =>
      Buffer.from(
        Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 256),
      ),
  ],
].map(([name, text, more]) => ({ name, text, ...more }));
