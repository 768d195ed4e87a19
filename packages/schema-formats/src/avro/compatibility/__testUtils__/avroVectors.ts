import { AvroRuleId } from '../rules';

/** What a reader makes of what a writer wrote: `place rule` for each reason, nothing if it reads it. */
export interface AvroVector {
  title: string;
  writer: unknown;
  reader: unknown;
  expected: `${string} ${AvroRuleId}`[];
}

const record = (name: string, ...fields: unknown[]) => ({
  type: 'record',
  name,
  fields,
});
const field = (name: string, type: unknown, more: object = {}) => ({
  name,
  type,
  ...more,
});
const order = (...fields: unknown[]) => record('Order', ...fields);
const status = (symbols: string, more: object = {}) => ({
  type: 'enum',
  name: 'Status',
  symbols: symbols.split(' '),
  ...more,
});
const fixed = (name: string, size: number) => ({ type: 'fixed', name, size });
const array = (items: unknown) => ({ type: 'array', items });
const map = (values: unknown) => ({ type: 'map', values });
const list = (type: unknown) =>
  record('List', field('head', type), field('tail', ['null', 'List']));
const id = field('id', 'string');

/** The writer, the reader, and why the reader fails. */
type Row = [
  title: string,
  writer: unknown,
  reader: unknown,
  ...expected: AvroVector['expected'],
];

const promoted: Row[] = [
  ['int', 'long'],
  ['int', 'float'],
  ['int', 'double'],
  ['long', 'float'],
  ['long', 'double'],
  ['float', 'double'],
  ['string', 'bytes'],
  ['bytes', 'string'],
].map(([writer, reader]) => [
  `promotes ${writer} to ${reader}`,
  writer,
  reader,
]);

const same: Row[] = [
  'null',
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
].map(kind => [`reads ${kind} as ${kind}`, kind, kind]);

const refused: Row[] = [
  ['long', 'int'],
  ['float', 'int'],
  ['float', 'long'],
  ['double', 'int'],
  ['double', 'long'],
  ['double', 'float'],
  ['boolean', 'int'],
  ['int', 'boolean'],
  ['int', 'string'],
  ['string', 'int'],
  ['int', 'null'],
  ['null', 'int'],
  ['bytes', 'double'],
].map(([writer, reader]) => [
  `does not read ${writer} as ${reader}`,
  writer,
  reader,
  ' type-mismatch',
]);

const unlike: Row[] = [
  ['array as a map', array('int'), map('int')],
  ['map as an array', map('int'), array('int')],
  ['record as a map', order(), map('int')],
  ['map as a record', map('int'), order()],
  ['array as a record', array('int'), order()],
  ['enum as a string', status('a'), 'string'],
  ['string as an enum', 'string', status('a')],
  ['fixed as bytes', fixed('Hash', 4), 'bytes'],
  ['bytes as a fixed', 'bytes', fixed('Hash', 4)],
  ['enum as an int', status('a'), 'int'],
  ['record as an enum', order(), status('a')],
].map(([title, writer, reader]) => [
  `does not read ${title}`,
  writer,
  reader,
  ' type-mismatch',
]);

const parts: Row[] = [
  ['promotes the items of an array', array('int'), array('long')],
  ['promotes the values of a map', map('int'), map('double')],
  [
    'names the items of an array',
    array('string'),
    array('int'),
    '/items type-mismatch',
  ],
  [
    'names the values of a map',
    map('long'),
    map('int'),
    '/values type-mismatch',
  ],
  [
    'names the place in nested parts',
    order(id, field('lines', array(map('string')))),
    order(id, field('lines', array(map('int')))),
    '/fields/1/type/items/values type-mismatch',
  ],
];

const named: Row[] = [
  ['reads a fixed of the same size', fixed('Hash', 16), fixed('Hash', 16)],
  [
    'refuses a fixed of another size',
    fixed('Hash', 16),
    fixed('Hash', 20),
    '/size fixed-size-mismatch',
  ],
  [
    'refuses a fixed of another name',
    fixed('Hash', 16),
    fixed('Digest', 16),
    '/name name-mismatch',
  ],
  [
    'says both of a fixed of another name and size',
    fixed('Hash', 16),
    fixed('Digest', 20),
    '/name name-mismatch',
    '/size fixed-size-mismatch',
  ],
  ['reads an enum with more symbols', status('a b'), status('c b a')],
  [
    'refuses an enum with fewer symbols',
    status('a b c'),
    status('a b'),
    '/symbols missing-enum-symbols',
  ],
  [
    'reads unknown symbols as the default of the reader',
    status('a b c'),
    status('a b', { default: 'a' }),
  ],
  [
    'takes no help from the default of the writer',
    status('a b c', { default: 'a' }),
    status('a b'),
    '/symbols missing-enum-symbols',
  ],
  [
    'takes no help from the default of a field',
    order(field('s', status('a b c'))),
    order(field('s', status('a b'), { default: 'a' })),
    '/fields/0/type/symbols missing-enum-symbols',
  ],
  [
    'refuses an enum of another name',
    status('a'),
    { ...status('a'), name: 'State' },
    '/name name-mismatch',
  ],
  [
    'reads an enum with inherited names as symbols',
    status('constructor toString'),
    status('constructor toString valueOf', { default: 'valueOf' }),
  ],
  [
    'refuses a record of another name',
    order(id),
    record('Purchase', id),
    '/name name-mismatch',
  ],
  [
    'reads a renamed record through its alias',
    order(id),
    { ...record('Purchase', id), aliases: ['Order'] },
  ],
  [
    'reads a renamed and moved record through its full alias',
    { ...order(id), namespace: 'com.old' },
    {
      ...record('Purchase', id),
      namespace: 'com.new',
      aliases: ['com.old.Order'],
    },
  ],
  [
    'takes an alias without a dot for one in the namespace of the reader',
    { ...order(id), namespace: 'com.old' },
    { ...record('Purchase', id), namespace: 'com.new', aliases: ['Order'] },
    '/name name-mismatch',
  ],
  [
    'takes no help from the aliases of the writer',
    { ...order(id), aliases: ['Purchase'] },
    record('Purchase', id),
    '/name name-mismatch',
  ],
  [
    'reads a record that moved to another namespace',
    { ...order(id), namespace: 'com.old' },
    { ...order(id), namespace: 'com.new' },
  ],
  [
    'reads a dotted name as a namespace and a name',
    { ...order(id), namespace: 'com.example' },
    { ...order(id), name: 'com.example.Order', namespace: 'ignored' },
  ],
  [
    'reads an error as a record',
    { ...order(id), type: 'error' },
    { ...order(id), type: 'error' },
  ],
  [
    'compares the fields of a record of another name, too',
    order(id),
    record('Purchase', field('id', 'int')),
    '/name name-mismatch',
    '/fields/0/type type-mismatch',
  ],
];

const fields: Row[] = [
  [
    'ignores a field that the reader lacks',
    order(id, field('a', 'int')),
    order(id),
  ],
  [
    'reads fields in another order',
    order(id, field('a', 'int')),
    order(field('a', 'int'), id),
  ],
  [
    'fills a new field with its default',
    order(id),
    order(id, field('a', 'int', { default: 0 })),
  ],
  [
    'fills a new field with the default null',
    order(id),
    order(id, field('a', ['null', 'int'], { default: null })),
  ],
  [
    'fills a new field with a default of a later branch',
    order(id),
    order(id, field('a', ['null', 'string'], { default: 'x' })),
  ],
  [
    'fills a new field with a long that JavaScript cannot say',
    order(id),
    '{"type":"record","name":"Order","fields":[{"name":"id","type":"string"},{"name":"a","type":"long","default":9223372036854775807}]}',
  ],
  [
    'fills new fields with lists, maps and records',
    order(id),
    order(
      id,
      field('a', array('string'), { default: [] }),
      field('b', map('int'), { default: { x: 1 } }),
      field('c', record('Part', id), { default: { id: '' } }),
      field('d', 'bytes', { default: '\u00ff' }),
    ),
  ],
  [
    'refuses a new field without a default',
    order(id),
    order(id, field('a', 'int')),
    '/fields/1 reader-field-missing-default-value',
  ],
  [
    'refuses a new nullable field without a default',
    order(id),
    order(id, field('a', ['null', 'int'])),
    '/fields/1 reader-field-missing-default-value',
  ],
  [
    'takes the default of an enum for no default of a field',
    order(id),
    order(id, field('s', status('a b', { default: 'a' }))),
    '/fields/1 reader-field-missing-default-value',
  ],
  [
    'takes no help from a default of the writer',
    order(id, field('a', 'int', { default: 1 })),
    order(id, field('b', 'int')),
    '/fields/1 reader-field-missing-default-value',
  ],
  [
    'reads a renamed field through its alias',
    order(field('a', 'int')),
    order(field('b', 'long', { aliases: ['a'] })),
  ],
  [
    'compares the type behind an alias',
    order(field('a', 'string')),
    order(field('b', 'long', { aliases: ['a'] })),
    '/fields/0/type type-mismatch',
  ],
  [
    'refuses an alias that names a second field',
    order(field('a', 'int'), field('b', 'int')),
    order(field('b', 'int', { aliases: ['a'] })),
    '/fields/0 ambiguous-field-alias',
  ],
  [
    'says all that is wrong',
    order(field('a', 'string'), field('b', 'string')),
    order(field('a', 'int'), field('b', 'boolean'), field('c', 'int')),
    '/fields/0/type type-mismatch',
    '/fields/1/type type-mismatch',
    '/fields/2 reader-field-missing-default-value',
  ],
  [
    'compares records inside records',
    order(field('part', record('Part', id))),
    order(field('part', record('Part', id, field('n', 'int')))),
    '/fields/0/type/fields/1 reader-field-missing-default-value',
  ],
  [
    'ignores documentation, order and unknown attributes',
    order(field('id', 'string', { doc: 'old', order: 'ignore' })),
    { ...order(field('id', 'string', { since: 2 })), doc: 'new', owner: 'us' },
  ],
  [
    'ignores logical types with their precision and scale',
    order(
      field('a', {
        type: 'bytes',
        logicalType: 'decimal',
        precision: 9,
        scale: 2,
      }),
    ),
    order(
      field('a', {
        type: 'bytes',
        logicalType: 'decimal',
        precision: 4,
        scale: 1,
      }),
    ),
  ],
  [
    'ignores a logical type that appears',
    order(field('a', 'long')),
    order(field('a', { type: 'long', logicalType: 'timestamp-millis' })),
  ],
];

const unions: Row[] = [
  ['reads a type as a branch', 'string', ['null', 'string']],
  ['promotes a type to a branch', 'int', ['null', 'double']],
  ['reads a union in another order', ['null', 'string'], ['string', 'null']],
  [
    'reads a union with more branches',
    ['null', 'int'],
    ['null', 'int', 'string'],
  ],
  ['promotes branches', ['null', 'int', 'float'], ['null', 'double']],
  ['reads a union of one branch as that branch', ['int'], 'int'],
  ['reads a type as a union of one branch', 'int', ['int']],
  [
    'reads a union all of whose branches it promotes',
    ['int', 'long'],
    'double',
  ],
  ['reads an empty union, since nobody writes it', [], ['int']],
  ['reads an empty union as an empty union', [], []],
  ['refuses a type for an empty union', 'int', [], ' missing-union-branch'],
  [
    'refuses a branch that the reader lacks',
    ['null', 'int', 'string'],
    ['null', 'int'],
    ' missing-union-branch',
  ],
  [
    'names each branch that the reader lacks',
    ['null', 'boolean', 'string'],
    ['int', 'string'],
    ' missing-union-branch',
    ' missing-union-branch',
  ],
  [
    'refuses a branch that would have to be narrowed',
    ['int', 'long'],
    ['int', 'string'],
    ' missing-union-branch',
  ],
  [
    'refuses a type without a branch',
    'string',
    ['null', 'int'],
    ' missing-union-branch',
  ],
  [
    'refuses a nullable value for one that is not',
    order(field('a', ['null', 'string'])),
    order(field('a', 'string')),
    '/fields/0/type type-mismatch',
  ],
  [
    'reads a value as a nullable one',
    order(field('a', 'string')),
    order(field('a', ['null', 'string'], { default: null })),
  ],
  [
    'takes branches for records by name',
    ['null', order(id)],
    [record('Purchase', id), 'null', order(id)],
  ],
  [
    'does not take a record for another of the same shape',
    ['null', order(id)],
    ['null', record('Purchase', id)],
    ' missing-union-branch',
  ],
  [
    'takes a branch by its alias',
    ['null', order(id)],
    ['null', { ...record('Purchase', id), aliases: ['Order'] }],
  ],
  [
    'takes a branch of another namespace',
    ['null', { ...order(id), namespace: 'com.old' }],
    ['null', { ...order(id), namespace: 'com.new' }],
  ],
  [
    'tries all branches of one name',
    { ...order(id), namespace: 'x' },
    [
      { ...order(field('n', 'int')), namespace: 'y' },
      { ...order(id), namespace: 'z' },
    ],
  ],
  [
    'refuses a branch whose record it cannot read',
    ['null', order(id)],
    ['null', order(id, field('n', 'int'))],
    ' missing-union-branch',
  ],
  [
    'reads a branch with a promoted array',
    ['null', array('int')],
    ['null', array('long')],
  ],
  [
    'refuses a branch with other items',
    ['null', array('string')],
    ['null', array('long')],
    ' missing-union-branch',
  ],
  [
    'reads unions inside arrays',
    array(['null', 'int']),
    array(['long', 'null']),
  ],
  [
    'names the place of a union inside a map',
    map(['null', 'int']),
    map(['null', 'string']),
    '/values missing-union-branch',
  ],
  [
    'reads a branch of an enum with a default',
    ['null', status('a b')],
    ['null', status('a', { default: 'a' })],
  ],
  [
    'refuses a branch of a fixed of another size',
    ['null', fixed('Hash', 4)],
    ['null', fixed('Hash', 8)],
    ' missing-union-branch',
  ],
];

const linked: Row[] = [
  ['reads a recursive record', list('int'), list('int')],
  ['promotes in a recursive record', list('int'), list('long')],
  [
    'refuses a recursive record once',
    list('long'),
    list('int'),
    '/fields/0/type type-mismatch',
    '/fields/1/type missing-union-branch',
  ],
  [
    'refuses a field that a recursive record gets',
    record('Tree', field('children', array('Tree'))),
    record('Tree', field('children', array('Tree')), field('n', 'int')),
    '/fields/1 reader-field-missing-default-value',
  ],
  [
    'reads records that contain each other',
    record('A', field('b', ['null', record('B', field('a', ['null', 'A']))])),
    record('A', field('b', ['null', record('B', field('a', ['null', 'A']))])),
  ],
  [
    'forgets what it concluded from an assumption that fell',
    record(
      'Root',
      field('x', [
        'null',
        record(
          'A',
          field('b', ['null', record('B', field('a', ['null', 'A']))]),
          field('n', 'string'),
        ),
      ]),
      field('y', ['null', 'B']),
    ),
    record(
      'Root',
      field(
        'x',
        [
          'null',
          record(
            'A',
            field('b', ['null', record('B', field('a', ['null', 'A']))]),
            field('n', 'int'),
          ),
        ],
        { default: null },
      ),
      field('y', ['null', 'B']),
    ),
    '/fields/0/type missing-union-branch',
    '/fields/1/type missing-union-branch',
  ],
  [
    'finds a type by its name in the same namespace',
    {
      ...order(field('a', fixed('Hash', 4)), field('b', 'com.x.Hash')),
      namespace: 'com.x',
    },
    {
      ...order(field('a', fixed('Hash', 4)), field('b', 'Hash')),
      namespace: 'com.x',
    },
  ],
  [
    'gives the namespace of a dotted name to what is inside',
    {
      ...order(field('a', fixed('Hash', 4)), field('b', 'Hash')),
      name: 'com.x.Order',
    },
    {
      ...order(field('a', fixed('Hash', 4)), field('b', 'com.x.Hash')),
      name: 'com.x.Order',
    },
  ],
  [
    'finds a type without a namespace from inside of one',
    [fixed('Hash', 4), { ...order(field('a', 'Hash')), namespace: 'com.x' }],
    [fixed('Hash', 4), { ...order(field('a', 'Hash')), namespace: 'com.x' }],
  ],
  [
    'names a shared type where it is met first',
    order(field('a', fixed('Hash', 4)), field('b', 'Hash')),
    order(field('a', fixed('Hash', 8)), field('b', 'Hash')),
    '/fields/0/type/size fixed-size-mismatch',
  ],
  [
    'reads a reference that is written as an object',
    order(field('a', fixed('Hash', 4)), field('b', { type: 'Hash' })),
    order(field('a', fixed('Hash', 4)), field('b', 'Hash')),
  ],
  [
    'reads fields with inherited names',
    order(field('constructor', 'int'), field('__proto__', 'int')),
    order(field('constructor', 'long'), field('__proto__', 'long')),
  ],
];

/** Pairs of schemas with the verdict of the Avro specification, where the Java implementation has one of its own, with that. */
export const avroVectors: AvroVector[] = [
  ...same,
  ...promoted,
  ...refused,
  ...unlike,
  ...parts,
  ...named,
  ...fields,
  ...unions,
  ...linked,
].map(([title, writer, reader, ...expected]) => ({
  title,
  writer,
  reader,
  expected,
}));
