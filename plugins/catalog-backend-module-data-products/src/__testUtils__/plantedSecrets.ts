import { odcs, odps } from './documents';

/** Every secret has this word in it, in some case. */
export const WORD = /hunter|aHVudGVy/i;

const long = 'hunter2A8Fk29dLq0Zx7Ty3Wb5Nc1Ve6Rm4Hj';
const pem = (indent: string) =>
  [
    '-----BEGIN RSA PRIVATE KEY-----',
    'MIIEhunter2AAAAAAA',
    'hunter2BBBBBBBBBBB',
    '-----END RSA PRIVATE KEY-----',
  ].join(`\n${indent}`);

/** Secrets in texts, as people leave them there. */
const texts = [
  'postgres://app:hunter2-a@db.example:5432/crm',
  'app:hunter2-b@db.example:5432',
  `https://${long}@github.com/shop/orders.git`,
  'jdbc:sqlserver://db;user=app;password=hunter2-c;encrypt=true',
  'jdbc:oracle:thin:scott/hunter2d@//db.example:1521/x',
  'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=hunter2+e==',
  'Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=hunter2f=',
  'https://a.blob.core.windows.net/c?sv=2022&sig=hunter2%2Fg%3D&se=1',
  'https://hooks.slack.com/services/T0/B0/hunter2h',
  'https://shop.webhook.office.com/webhookb2/hunter2-i@x/IncomingWebhook/y',
  'https://discord.com/api/webhooks/123456/hunter2j',
  'https://chat.googleapis.com/v1/spaces/AAA/messages?key=hunter2k&token=x',
  'https://events.pagerduty.com/integration/hunter2lhunter2l/enqueue',
  'curl -u app:hunter2-m https://api.example',
  'tool --password hunter2-n --host db',
  'mysql -u root -phunter2-o orders',
  'PGPASSWORD=hunter2-p psql -h db',
  "curl -H 'Authorization: Bearer hunter2q' https://api.example",
  "curl -H 'Authorization: Basic aHVudGVyMjpodW50ZXIy' https://api.example",
  'Log in as app, the password is hunter2-r.',
  'pwd: hunter2-s',
  'Passwort: Hunter',
  `use ghp_${long}`,
  `use glpat-${long}`,
  'use AKIAHUNTER2HUNTER2HU',
  `use xoxb-1234567890-${long}`,
  `use sk_live_${long}`,
  `use npm_${long}`,
  'use eyJhbGciOiJIUzI1.eyJodW50ZXIiOiJodW50ZXIifQ.hunter2t',
];
const names = [
  ...['password', 'dbPasswd', 'pass', 'pw', 'user_pwd', 'pin', 'clientSecret'],
  ...['access_token', 'apiKey', 'sharedAccessSignature', 'account-key'],
  ...['AWS_SECRET_ACCESS_KEY', 'privateKey', 'sas', 'passphrase'],
];

const properties = names.map(
  (name, index) => `  - { property: ${name}, value: hunter2-name-${index} }`,
);
const described = texts.map(
  (text, index) =>
    `  - { property: note${index}, value: ${JSON.stringify(text)} }`,
);

export const contract = odcs({
  id: 'planted-v1',
  name: 'Planted, password is hunter2-title',
  more: `# the old one: postgres://app:hunter2-comment@db/crm
description:
  purpose: Log in with the password is hunter2-purpose
  usage: |
    Log in.
    pwd: hunter2-usage
  authoritativeDefinitions:
    - { type: doc, url: "https://docs.example/?token=hunter2-link" }
team: { name: sales, description: "password: hunter2-team" }
servers:
  - server: production
    type: postgres
    host: db.example
    port: 5432
    database: crm
    schema: public
    password: hunter2-server
    key: &key hunter2-key
    customProperties:
      - { value: hunter2-pair, property: login-token }
      - { property: other, value: *key }
      - property: certificate
        value: |
          ${pem('          ')}
      - { property: quoted, value: ${JSON.stringify(pem(''))} }
  - { server: web, type: api, location: "https://app:hunter2-web@api.example/v1" }
schema:
  - name: orders
    description: "token: hunter2-table"
    physicalName: orders
    properties:
      - name: order_id
        logicalType: string
        description: "password: hunter2-column"
        transformLogic: "select * from x -- PGPASSWORD=hunter2-logic"
        examples: ["postgres://app:hunter2-example@db/x"]
        quality:
          - { type: sql, query: "-- password=hunter2-sql\\nselect 1" }
slaProperties: [{ property: latency, value: 4, unit: h, description: "pwd: hunter2-sla" }]
support:
  - { channel: help, url: "https://hooks.slack.com/services/T0/B0/hunter2support" }
tags: [orders]
customProperties:
${[...properties, ...described].join('\n')}
`,
});

export const product = odps({
  id: 'planted',
  name: '"Planted product, pwd: hunter2-title"',
  more: `# Passwort: hunter2-comment
domain: sales
description:
  purpose: The password is hunter2-purpose
  limitations: "password: hunter2-limit"
  usage: "curl -u app:hunter2-usage https://api.example"
  authoritativeDefinitions:
    - { type: doc, url: "https://docs.example/?access_token=hunter2-link" }
authoritativeDefinitions:
  - { type: doc, url: "https://app:hunter2-definition@docs.example/" }
outputPorts:
  - name: orders
    version: 1.0.0
    type: tables
    contractId: planted-v1
    description: "token: hunter2-port"
    customProperties: [{ property: password, value: hunter2-port-property }]
support:
  - { channel: help, url: "https://discord.com/api/webhooks/1/hunter2support", description: "pwd: hunter2-support" }
team:
  name: sales
  members: [{ username: jane@example.com, role: owner, description: "password: hunter2-member" }]
customProperties:
${[...properties, ...described.slice(0, 12)].join('\n')}
`,
});

export const nativeContract = `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: native-v1
  title: "Native, password: hunter2-title"
  description: The password is hunter2-description
  annotations: { example.org/note: "pwd: hunter2-annotation" }
  links: [{ url: "https://x.example/?token=hunter2-link" }]
spec:
  type: data-contract
  lifecycle: production
  owner: sales
  definition: |
${contract
  .replace('planted-v1', 'native-v1')
  .split('\n')
  .map(line => (line ? `    ${line}` : line))
  .join('\n')}`;

export const nativeProduct = `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata:
  name: native
  title: "Native, password: hunter2-title"
  description: The password is hunter2-description
  labels: { token: hunter2-label }
  tags: [crm]
  annotations: { example.org/db-password: hunter2-annotation }
  links: [{ url: "https://x.example/?token=hunter2-link", title: "pwd: hunter2-link" }]
spec:
  lifecycle: active
  owner: sales
  purpose: "postgres://app:hunter2-purpose@db/x"
  limitations: "password: hunter2-limit"
  usage: "PGPASSWORD=hunter2-usage psql"
  version: 1.0.0
  outputPorts:
    - { name: orders, version: 1.0.0, contractId: native-v1, description: "token: hunter2-port" }
  support:
    - { channel: help, url: "https://hooks.slack.com/services/T0/B0/hunter2support", description: "pwd: hunter2-support" }
`;

/** What parsers quote of it is a secret. */
export const brokenContract = `apiVersion: v3.1.0
kind: DataContract
id: broken-v1
password: *hunter2-alias
servers: [{ password: hunter2-broken
`;
export const brokenNative = `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: { name: broken }
spec:
  password: *hunter2-alias
`;
