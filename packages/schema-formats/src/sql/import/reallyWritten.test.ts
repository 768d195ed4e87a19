import {
  imported,
  onlyValues,
  writtenObjects,
} from '../../conversion/import/__testUtils__/imported';

interface Client {
  connect(): Promise<void>;
  end(): Promise<void>;
  query(sql: string): Promise<{ rows: { line: string }[] }>;
}
const { Client: PostgresClient } = jest.requireActual<{
  Client: new (options: { connectionString: string }) => Client;
}>('pg');

const connectionString =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
const wherePostgres = connectionString ? describe : describe.skip;
if (!connectionString) {
  process.stderr.write(
    'Not run on PostgreSQL: BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING is not set\n',
  );
}

const schema = `import_${process.pid}`;

/** What is typed in, which PostgreSQL says in its own words afterwards. */
const typedIn = `
create schema ${schema};
set search_path = ${schema};
create type mood as enum ('sad', 'it''s ok');
create table customers (
  id bigint generated always as identity primary key,
  "E-mail" varchar(200) not null unique check ("E-mail" ~ '^.+@.+$' and length("E-mail") > 3),
  mood mood default 'sad'
);
create table orders (
  id serial, no int4, customer_id bigint references customers,
  state text check (state in ('open', 'shipped')),
  kind varchar(3) check (kind = any (array['a', 'b'])),
  price numeric(10, 2) default 0 check (price >= 0 and price < 1e3),
  gross numeric generated always as (price * 1.19) stored,
  at timestamptz(3) not null default now(),
  day date check (day between '2020-01-01' and '2030-01-01'),
  tags text[], raw bytea, details jsonb, ok boolean, key uuid, r real, span interval day to second(3),
  constraint odd check (price < 5 or state is null),
  primary key (id, no)
);
comment on table orders is E'Orders\\nof "the" shop''s';
comment on column orders.price is 'Net; in EUR';
`;

/** The same as pg_dump asks the catalog for. */
const written = `
select 'CREATE TYPE ' || t.typname || ' AS ENUM (' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) || ');' as line
  from pg_type t join pg_enum e on e.enumtypid = t.oid where t.typnamespace = '${schema}'::regnamespace group by t.typname
union all
select 'CREATE TABLE ' || c.oid::regclass || E' (\\n' || string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attgenerated = 's' then ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
            when d.adbin is not null then ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) else '' end
    || case when a.attnotnull then ' NOT NULL' else '' end, E',\\n' order by a.attnum) || E'\\n);'
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = '${schema}'::regnamespace and c.relkind = 'r' group by c.oid
union all
select 'ALTER TABLE ONLY ' || conrelid::regclass || E'\\n    ADD CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) || ';'
  from pg_constraint where connamespace = '${schema}'::regnamespace and conrelid <> 0
union all
select 'COMMENT ON ' || case when objsubid = 0 then 'TABLE ' || objoid::regclass else 'COLUMN ' || objoid::regclass || '.' || quote_ident(a.attname) end
    || ' IS ' || quote_literal(description) || ';'
  from pg_description d left join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
  where d.classoid = 'pg_class'::regclass and objoid in (select oid from pg_class where relnamespace = '${schema}'::regnamespace)
`;

wherePostgres('The words of a real PostgreSQL', () => {
  let text = '';

  beforeAll(async () => {
    const client = new PostgresClient({ connectionString: connectionString! });
    await client.connect();
    try {
      await client.query(typedIn);
      // With the schema in each name, as pg_dump has it.
      await client.query(`set search_path = ''`);
      const { rows } = await client.query(written);
      text = rows.map(({ line }) => line).join('\n');
    } finally {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    }
  });

  it('are understood, each check and key', () => {
    const result = imported({ format: 'sql', text });
    const objects = writtenObjects(result);
    const customers = objects.find(({ name }) => name === 'customers');
    const orders = objects.find(({ name }) => name === 'orders');
    expect(customers?.properties).toMatchObject([
      { name: 'id', primaryKeyPosition: 1, required: true },
      {
        name: 'E-mail',
        unique: true,
        required: true,
        logicalTypeOptions: {
          maxLength: 200,
          minLength: 4,
          pattern: '^.+@.+$',
        },
      },
      { name: 'mood', quality: [onlyValues('sad', "it's ok")] },
    ]);
    expect(orders?.description).toBe('Orders\nof "the" shop\'s');
    expect(orders?.quality).toMatchObject([{ name: 'odd', type: 'sql' }]);
    expect(orders?.properties).toMatchObject([
      { name: 'id', logicalType: 'integer', primaryKeyPosition: 1 },
      { name: 'no', primaryKeyPosition: 2 },
      { name: 'customer_id', relationships: [{ to: 'customers.id' }] },
      { name: 'state', quality: [onlyValues('open', 'shipped')] },
      { name: 'kind', quality: [onlyValues('a', 'b')] },
      {
        name: 'price',
        description: 'Net; in EUR',
        logicalTypeOptions: { minimum: 0, exclusiveMaximum: 1000 },
      },
      { name: 'gross', transformLogic: '(price * 1.19)' },
      {
        name: 'at',
        logicalType: 'timestamp',
        logicalTypeOptions: { timezone: true },
      },
      {
        name: 'day',
        logicalTypeOptions: { minimum: '2020-01-01', maximum: '2030-01-01' },
      },
      { name: 'tags', items: { logicalType: 'string' } },
      { name: 'raw', logicalTypeOptions: { format: 'binary' } },
      { name: 'details', logicalType: 'object' },
      { name: 'ok', logicalType: 'boolean' },
      { name: 'key', logicalTypeOptions: { format: 'uuid' } },
      { name: 'r', logicalTypeOptions: { format: 'f32' } },
      { name: 'span', logicalType: 'string' },
    ]);
  });
});
