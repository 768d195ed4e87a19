import {
  custom,
  imported,
  onlyValues,
  writtenObjects,
  writtenProperty,
} from './__testUtils__/imported';
import { sampleText } from './__testUtils__/sampleTexts';

/** What is written of a property of a sample, by its name. */
type Rows = [title: string, property: string, written: object][];

const rows: Rows = [
  [
    'a schema',
    'id',
    {
      businessName: 'Order id',
      logicalType: 'string',
      logicalTypeOptions: { format: 'uuid' },
      required: true,
    },
  ],
  [
    'a schema',
    'status',
    { logicalType: 'string', quality: [onlyValues('open', 'shipped')] },
  ],
  [
    'a schema',
    'amount',
    {
      logicalType: 'number',
      logicalTypeOptions: { minimum: 0, multipleOf: 0.01 },
      customProperties: [custom('default', 1)],
    },
  ],
  [
    'a schema',
    'placed',
    {
      logicalType: 'timestamp',
      customProperties: [custom('deprecated', true)],
    },
  ],
  [
    'a schema',
    'lines',
    {
      logicalType: 'array',
      logicalTypeOptions: { minItems: 1 },
      items: {
        logicalType: 'object',
        properties: [
          {
            name: 'sku',
            logicalType: 'string',
            logicalTypeOptions: { pattern: '^[A-Z]+$', maxLength: 12 },
            required: true,
          },
          {
            name: 'quantity',
            logicalType: 'integer',
            logicalTypeOptions: { format: 'i32' },
            examples: [1, 2],
          },
        ],
      },
    },
  ],
  ['a schema', 'parent', {}],
  [
    'a schema',
    'labels',
    {
      logicalType: 'object',
      customProperties: [
        custom('map', {
          key: { logicalType: 'string' },
          value: { logicalType: 'integer' },
        }),
      ],
    },
  ],
  [
    'a schema',
    'note',
    { logicalType: 'string', logicalTypeOptions: { maxLength: 3 } },
  ],
  [
    'a schema',
    'either',
    {
      customProperties: [
        custom('oneOf', [{ type: 'string' }, { type: 'integer' }]),
      ],
    },
  ],
  [
    'a schema',
    'elsewhere',
    { customProperties: [custom('$ref', 'https://example.com/other.json')] },
  ],
  [
    'a record',
    'id',
    {
      logicalType: 'string',
      logicalTypeOptions: { format: 'uuid' },
      physicalType: 'string uuid',
      required: true,
      customProperties: [custom('synonyms', ['order_id'])],
    },
  ],
  [
    'a record',
    'at',
    {
      logicalType: 'timestamp',
      logicalTypeOptions: { timezone: true },
      physicalType: 'long timestamp-millis',
      required: true,
    },
  ],
  [
    'a record',
    'total',
    {
      logicalType: 'number',
      physicalType: 'bytes decimal(10, 2)',
      description: 'What is to be paid.',
    },
  ],
  [
    'a record',
    'status',
    {
      logicalType: 'string',
      physicalType: 'enum com.example.Status',
      required: true,
      quality: [onlyValues('OPEN', 'SHIPPED')],
      customProperties: [custom('default', 'OPEN')],
    },
  ],
  [
    'a record',
    'next',
    {
      logicalType: 'object',
      physicalType: 'record com.example.Order',
      description: 'An order.',
    },
  ],
  [
    'a file',
    'id',
    {
      logicalType: 'string',
      physicalType: 'string',
      description: 'Its number.\nunique',
      customProperties: [custom('fieldNumber', 1)],
    },
  ],
  [
    'a file',
    'status',
    {
      logicalType: 'string',
      physicalType: 'Status',
      quality: [onlyValues('UNKNOWN', 'OPEN')],
      customProperties: [
        custom('enumNumbers', { UNKNOWN: 0, OPEN: 1 }),
        custom('fieldNumber', 2),
        custom('json_name', 'st'),
        custom('deprecated', true),
      ],
    },
  ],
  [
    'a file',
    'at',
    {
      logicalType: 'timestamp',
      logicalTypeOptions: { timezone: true },
      physicalType: 'google.protobuf.Timestamp',
      customProperties: [custom('fieldNumber', 5)],
    },
  ],
  [
    'a file',
    'card',
    {
      logicalType: 'string',
      physicalType: 'string',
      customProperties: [custom('fieldNumber', 7), custom('oneof', 'payment')],
    },
  ],
  [
    'a file',
    'thing',
    {
      logicalType: 'object',
      physicalType: 'other.Thing',
      customProperties: [custom('fieldNumber', 10)],
    },
  ],
  [
    'a dump of PostgreSQL',
    'id',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i64', exclusiveMinimum: 0 },
      physicalType: 'bigint',
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
    },
  ],
  [
    'a dump of PostgreSQL',
    'E-mail',
    {
      logicalType: 'string',
      logicalTypeOptions: { maxLength: 200, minLength: 4 },
      physicalType: 'character varying(200)',
      required: true,
      unique: true,
      customProperties: [custom('default', "'a@b'::character varying")],
    },
  ],
  [
    'a dump of PostgreSQL',
    'mood',
    {
      logicalType: 'string',
      physicalType: 'public.mood',
      quality: [onlyValues('sad', 'ok')],
    },
  ],
  [
    'a dump of PostgreSQL',
    'points',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i32' },
      physicalType: 'public.positive',
      required: true,
    },
  ],
  [
    'a dump of PostgreSQL',
    'tags',
    {
      logicalType: 'array',
      physicalType: 'text[]',
      items: { logicalType: 'string', physicalType: 'text' },
    },
  ],
  [
    'BigQuery',
    'id',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i64' },
      physicalType: 'INT64',
      description: 'The "id"',
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
    },
  ],
  [
    'BigQuery',
    'placed',
    {
      logicalType: 'timestamp',
      logicalTypeOptions: { timezone: true },
      physicalType: 'TIMESTAMP',
      partitioned: true,
      partitionKeyPosition: 1,
      customProperties: [custom('default', 'CURRENT_TIMESTAMP()')],
    },
  ],
  [
    'Snowflake',
    'ID',
    {
      logicalType: 'integer',
      physicalType: 'NUMBER(38,0)',
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
      customProperties: [custom('autoIncrement', true)],
    },
  ],
  [
    'Snowflake',
    'NAME',
    {
      logicalType: 'string',
      logicalTypeOptions: { maxLength: 16777216 },
      physicalType: 'VARCHAR(16777216)',
      description: "it's",
    },
  ],
  [
    'Snowflake',
    'TAGS',
    {
      logicalType: 'array',
      physicalType: 'ARRAY(VARCHAR NOT NULL)',
      items: { logicalType: 'string', physicalType: 'VARCHAR' },
    },
  ],
  [
    'DuckDB',
    'a',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i32' },
      physicalType: 'INTEGER',
    },
  ],
  [
    'DuckDB',
    'd',
    {
      logicalType: 'string',
      physicalType: "ENUM('x', 'y')",
      quality: [onlyValues('x', 'y')],
    },
  ],
  [
    'DuckDB',
    'g',
    {
      logicalType: 'string',
      physicalType: 'VARCHAR',
      quality: [onlyValues('a', 'b')],
    },
  ],
  [
    'DuckDB',
    'h i',
    {
      logicalType: 'date',
      logicalTypeOptions: { minimum: '2020-01-01' },
      physicalType: 'DATE',
    },
  ],
  [
    'T-SQL',
    'Id',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i32' },
      physicalType: '[int]',
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
      customProperties: [custom('autoIncrement', true)],
    },
  ],
  [
    'T-SQL',
    'Is Open',
    { logicalType: 'boolean', physicalType: '[bit]', required: true },
  ],
  [
    'MySQL',
    'id',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'u32' },
      physicalType: 'int(11) unsigned',
      description: "The 'id'",
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
      customProperties: [custom('autoIncrement', true)],
    },
  ],
  [
    'a manifest',
    'id',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i64' },
      physicalType: 'bigint',
      description: 'The number.',
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
    },
  ],
  [
    'a manifest',
    'state',
    {
      logicalType: 'string',
      logicalTypeOptions: { maxLength: 10 },
      physicalType: 'varchar(10)',
      required: true,
      quality: [onlyValues('open', 'shipped')],
      customProperties: [custom('pii', false)],
    },
  ],
  [
    'a manifest',
    'customer_id',
    {
      logicalType: 'integer',
      logicalTypeOptions: { format: 'i64' },
      physicalType: 'bigint',
      relationships: [{ type: 'foreignKey', to: 'customers.id' }],
    },
  ],
  [
    'a manifest',
    'amount',
    {
      logicalType: 'number',
      logicalTypeOptions: { minimum: 0 },
      physicalType: 'numeric(10,2)',
      quality: [
        {
          name: 'not_null_test',
          type: 'custom',
          engine: 'dbt',
          implementation: { not_null: { config: { where: "state = 'open'" } } },
        },
      ],
    },
  ],
];

describe('What a property becomes', () => {
  it.each(rows)('in %s: %s', (title, property, written) => {
    expect(writtenProperty(imported(sampleText(title)), property)).toEqual(
      written,
    );
  });
});

describe('What an object becomes', () => {
  it('has the checks, keys and partitions of its table', () => {
    const [, orders] = writtenObjects(
      imported(sampleText('a dump of PostgreSQL')),
    );
    expect(orders).toMatchObject({
      name: 'orders',
      physicalName: 'public.orders',
      quality: [
        {
          metric: 'duplicateValues',
          arguments: { properties: ['customer_id', 'at'] },
          mustBe: 0,
        },
        {
          name: 'orders_odd',
          type: 'sql',
          query:
            'SELECT COUNT(*) FROM public.orders WHERE NOT (((price < gross) OR (at IS NULL)))',
          mustBe: 0,
        },
      ],
    });
    expect(orders.properties).toMatchObject([
      { name: 'id', primaryKeyPosition: 1, required: true },
      {
        name: 'customer_id',
        relationships: [{ type: 'foreignKey', to: 'customers.id' }],
      },
      { name: 'status', quality: [onlyValues('open', 'shipped')] },
      {
        name: 'price',
        description: 'Net',
        logicalTypeOptions: { minimum: 0, maximum: 100.5 },
      },
      { name: 'gross', transformLogic: '(price * 1.19)' },
      { name: 'at', primaryKeyPosition: 2, partitionKeyPosition: 1 },
    ]);
  });

  it('has the composite keys of its table, spelled as they are created', () => {
    const result = imported({
      format: 'sql',
      text: `CREATE TABLE a.lines (order_id int, no int, PRIMARY KEY (order_id, no));
        CREATE TABLE b.lines (id int);
        CREATE TABLE parts (o int, n int, x int REFERENCES gone (id), "odd name" int REFERENCES b.lines ("i d"),
          FOREIGN KEY (o, n) REFERENCES a.lines (ORDER_ID, NO));`,
    });
    const [first, second, parts] = writtenObjects(result);
    expect([first.name, second.name]).toEqual(['a_lines', 'b_lines']);
    expect(parts.relationships).toEqual([
      {
        type: 'foreignKey',
        from: ['parts.o', 'parts.n'],
        to: ['a_lines.order_id', 'a_lines.no'],
      },
    ]);
    expect(parts.customProperties).toEqual([
      custom('foreignKey', {
        columns: ['odd name'],
        references: 'b.lines(i d)',
      }),
    ]);
    expect(result.notes.map(({ message }) => message)).toContain(
      'The text does not create gone, so that the reference leads outside of it.',
    );
  });

  it('has the server, the team and the names of a project of dbt', () => {
    const result = imported(sampleText('a manifest'));
    expect(result.contract).toMatchObject({
      name: 'shop',
      servers: [
        { server: 'sales', type: 'custom', database: 'warehouse' },
        { server: 'raw', type: 'custom', schema: 'raw' },
      ],
    });
    expect(writtenObjects(result).map(({ name }) => name)).toEqual([
      'orders',
      'customers',
      'raw_orders',
    ]);
    const { contract } = imported({
      ...sampleText('a manifest'),
      select: ['orders', 'sales.customers'],
    });
    expect(contract.team?.name).toBe('Sales data');
    expect(contract.schema[0].quality).toMatchObject([
      {
        type: 'custom',
        engine: 'dbt',
        severity: 'warning',
        implementation: {
          'dbt_utils.expression_is_true': { expression: 'amount < 100' },
        },
      },
    ]);
  });
});

describe('Notes', () => {
  it.each([
    ['a schema', '/properties/parent', 'The schema contains itself'],
    ['a schema', '/required', '"nowhere" is required and not described'],
    ['a schema', '/properties/elsewhere/$ref', 'is never fetched'],
    ['a schema', '/properties/status', 'must be there and may be null'],
    ['a record', '/fields/6/type/items/fields/1/type', 'has no unions'],
    ['a record', '/fields/6/type/items/fields/1/pii', 'custom property'],
    ['a record', '', 'The record com.example.Order contains itself'],
    ['a file', 'line 8', 'The message Order contains itself'],
    ['a file', 'line 21', 'other.Thing is defined in another file'],
    ['a file', 'service Orders', 'Services describe no data'],
    ['a dump of PostgreSQL', 'line 5', 'SET (2 times)'],
    ['a dump of PostgreSQL', 'line 38', 'The view public.open_orders'],
    ['a dump of PostgreSQL', 'line 29', 'more than ODCS says of columns'],
    ['a manifest', 'nodes', '1 ephemeral models were left out'],
    ['a manifest', 'exposures', 'no place for its 1 exposures'],
    [
      'a manifest',
      'source.shop.raw.orders.columns.id.data_type',
      'is no type of SQL',
    ],
  ])('say of %s where %s and what', (title, path, message) => {
    const { notes } = imported(sampleText(title));
    expect(notes).toContainEqual({
      path,
      message: expect.stringContaining(message),
    });
  });
});
