// What nobody would send who means well, for one parameter of a query or for a whole body. Pure.

const encoded = value => Buffer.from(value).toString('base64url');

/** Values of one parameter, as they stand in an address. `cursors` are those of other lists. */
export function hostileValues({ cursors = [] } = {}) {
  return [
    ...['', '%20', '%', '%25', '%00', '%0a%0d', '%E0%A4%A', '%ff%fe', '%C0%AE'],
    ...[
      '%',
      '_',
      '%%',
      '\\',
      "'",
      '"',
      '`',
      '*',
      '**',
      '[',
      '(',
      '{}',
      '$1',
      '?',
      '#',
      '&&',
      ';',
    ].map(encodeURIComponent),
    ...[
      '0',
      '-1',
      '1e9',
      '99999999999999999999',
      '0x10',
      'NaN',
      'Infinity',
      '1.5',
      '01',
    ],
    ...[
      'null',
      'undefined',
      'true',
      '%5Bobject%20Object%5D',
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
    ],
    ...[
      "' or 1=1 --",
      "'; drop table final_entities; --",
      '" union select * from data_products_files --',
      "x') or ('1'='1",
      '../../../../etc/passwd',
      '..\\..\\windows',
      'file:///etc/passwd',
      'http://169.254.169.254/latest/meta-data',
      '<script>alert(1)</script>',
      '${jndi:ldap://x}',
      '{{7*7}}',
      'api:default/contract-3',
      'api:default/CONTRACT-3',
      'api:default/contract-3/..',
      ':',
      '/',
      'a:b/c/d',
      'a:b:c/d',
      '://',
      'api:',
      'api:/',
      'api:default/',
      '\u0000',
      'a\u0000b',
      '\ud800',
      '\u202e',
      '\u{1f4a9}',
      'İ',
      'ß',
      'e\u0301',
      '\ufeff',
      '\u2028',
      'x'.repeat(199),
      'x'.repeat(5_000),
      'api:default/'.concat('x'.repeat(390)),
      'a '.repeat(2_000),
      '('.repeat(500),
      '%'.repeat(300),
      '_'.repeat(200),
    ].map(lenientlyEncoded),
    ...[
      '{}',
      '[]',
      'null',
      '1',
      '"x"',
      '{"of":"text","offset":-1}',
      '{"of":"text","offset":1e308}',
      '{"of":"catalog","part":"having","cursor":"x","total":1}',
      '{"__proto__":{"of":"text","offset":0}}',
      '[0,"2026-01-01T00:00:00.000Z","x"]',
      '[1000,"2026-01-01T00:00:00.000Z","'.concat('0'.repeat(64), '"]'),
      '{"orderFields":[],"isPrevious":false,"query":"select"}',
      '{'.repeat(1_000),
      'x'.repeat(8_000),
    ].map(encoded),
    ...cursors.map(encodeURIComponent),
  ];
}

/** How a name and a value may stand in an address: once, often, as a list, as an object. */
export const WRITINGS = [
  (name, value) => `${name}=${value}`,
  (name, value) => `${name}=x&${name}=${value}`,
  (name, value) => `${name}[]=${value}`,
  (name, value) => `${name}[a]=${value}`,
  (name, value) => `${name}[__proto__][x]=${value}`,
  (name, value) =>
    Array(30).fill(`${name}=${value}`).join('&').slice(0, 12_000),
];

/** Queries that are hostile as a whole. */
export const HOSTILE_QUERIES = [
  '',
  '&',
  '=',
  '?',
  '=x',
  '__proto__=x',
  '__proto__[x]=y',
  'constructor[prototype][x]=y',
  'unknown=1',
  '%',
  '%ZZ',
  '\u0000'.replace('\u0000', '%00=1'),
  'kind',
  'kind=',
  'kind[]=product',
  'limit=1&limit=2',
  'cursor=',
  Array(1_100).fill('a=1').join('&'),
  `${'a[b]'.repeat(50)}=1`,
  'x'.repeat(12_000),
];

const deep = (depth, open, close) => open.repeat(depth) + close.repeat(depth);
const json = 'application/json';

/** Bodies, with the type that they say they are. */
export function hostileBodies({ usual }) {
  const names = Object.keys(usual);
  const replaced = names.flatMap(name =>
    [
      null,
      1,
      true,
      [],
      {},
      '',
      [['x']],
      { toString: 1 },
      'x'.repeat(5_000),
      '\u0000',
      '\ud800',
      -1,
      1e308,
      "' or 1=1 --",
    ].map(value => JSON.stringify({ ...usual, [name]: value })),
  );
  const text = JSON.stringify(usual);
  return [
    ...replaced.map(body => [json, body]),
    ...[
      '',
      '%20',
      '{',
      '}',
      '[]',
      'null',
      '1',
      '"x"',
      'undefined',
      '{"a":}',
      '\u0000',
      deep(5_000, '[', ']'),
      deep(5_000, '{"a":', '}').replace('}', '1}'),
      `${text.slice(0, -1)},"__proto__":{"isAdmin":true}}`,
      `${text.slice(0, -1)},"constructor":{"prototype":{"x":1}}}`,
      `${text.slice(0, -1)},"unknown":1}`,
      JSON.stringify({ x: 'x'.repeat(200_000) }),
      JSON.stringify({ x: 'x'.repeat(11_000_000) }),
    ].map(body => [json, body]),
    ['text/plain', text],
    ['text/html', '<form>'],
    ['application/x-www-form-urlencoded', 'entityRef=api:default/contract-3'],
    [
      'application/xml',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
    ],
    ['multipart/form-data; boundary=x', '--x'],
    ['application/json; charset=utf-7', text],
    ['application/json; charset=nonsense', text],
    ['nonsense', text],
    [undefined, text],
  ];
}

/** Paths that are hostile as a whole, below a route. */
export const HOSTILE_PATHS = [
  '/..',
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%00',
  '//',
  '/.',
  '/%2f',
  '/%ff',
  '/__proto__',
  '/constructor',
  `/${'x'.repeat(5_000)}`,
  '/%E0%A4%A',
  ';x=1',
  '.json',
  '/?/',
];

/** A lone half of a character has no form in an address. */
function lenientlyEncoded(value) {
  try {
    return encodeURIComponent(value);
  } catch {
    return '%ED%A0%80';
  }
}
