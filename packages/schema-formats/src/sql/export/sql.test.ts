/** @jest-environment node */
import { checkSql } from '../__testUtils__/snowflake';
import { exportContract } from '../../conversion/exportContract';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import {
  contractWith,
  realContracts,
  richContract,
} from '../../conversion/export/__testUtils__/contracts';
import { bigqueryStatements } from '../__testUtils__/bigquery';
import { Duckdb } from '../__testUtils__/Duckdb';
import {
  deepContract,
  hostileContract,
  hostileNames,
  largeContract,
} from '../../conversion/export/__testUtils__/hostile';
import { Postgres, postgresConnection } from '../__testUtils__/Postgres';

type Format =
  | 'sql-postgresql'
  | 'sql-duckdb'
  | 'sql-snowflake'
  | 'sql-bigquery';

function sqlOf(contract: DataContractDescriptor, format: Format): string {
  return exportContract({ contract, format }).files[0]?.text ?? '';
}
function messagesOf(
  contract: DataContractDescriptor,
  format: Format,
): string[] {
  return exportContract({ contract, format }).notes.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

const real = realContracts().map(
  ({ name, contract }) => [name, contract] as const,
);
const tablesOf = (contract: DataContractDescriptor) =>
  contract.schema.filter(({ properties }) => properties.length).length;
const hostile = hostileContract();

const order = (more = {}) => ({
  id: '0b6f6c1e-6b8f-4b5e-9a2e-1f4f6f1f0a11',
  day: '2026-11-20',
  customer_id: 7,
  state: 'open',
  amount: 12.5,
  pieces: 3,
  code: 'ABC',
  ...more,
});
const refused: [string, object][] = [
  ['null where a value is required', { state: null }],
  ['a value that is not allowed', { state: 'lost' }],
  ['a day before the first one', { day: '2017-12-31' }],
  ['a number that is too large', { amount: 1_000_000 }],
  ['a negative number without a sign', { pieces: -1 }],
  ['a text that is too short', { code: 'A' }],
  ['a text that is too long', { code: 'ABCDEFGHI' }],
  ['a customer that does not exist', { customer_id: 8 }],
  ['the same key again', {}],
];

const wherePostgres = postgresConnection ? describe : describe.skip;
wherePostgres('a contract as SQL, run by PostgreSQL', () => {
  let database: Postgres;
  beforeAll(async () => {
    database = await Postgres.start();
  });
  beforeEach(() => database.empty());
  afterAll(() => database.stop());

  it('makes tables that take what the contract allows, and refuse the rest', async () => {
    await database.run(sqlOf(richContract(), 'sql-postgresql'));
    await database.insert('customers', { id: 7, email: 'ada@example.com' });
    await database.insert('customer_orders', order());
    for (const [what, change] of refused) {
      await expect(
        database.insert('customer_orders', order(change)).then(() => what),
      ).rejects.toThrow();
    }
    const { rows } = await database.run(
      `SELECT obj_description('customer_orders'::regclass) AS said, pg_get_partkeydef('customer_orders'::regclass) AS parts`,
    );
    expect(rows).toEqual([
      {
        said: "Orders\nThe customer's orders.\nOne line each.",
        parts: 'RANGE (day)',
      },
    ]);
  });

  it.each(real)('runs for %s', async (_, contract) => {
    await database.run(sqlOf(contract, 'sql-postgresql'));
    expect(await database.tables()).toHaveLength(tablesOf(contract));
  });

  it('takes hostile names for names alone', async () => {
    await database.run('CREATE TABLE victims (id int)');
    await database.run(sqlOf(hostile, 'sql-postgresql'));
    const tables = await database.tables();
    expect(tables).toContain('victims');
    expect(tables).toHaveLength(hostile.schema.length + 1);
  });

  it('takes a table with many columns', async () => {
    await database.run(sqlOf(largeContract(1500), 'sql-postgresql'));
    expect(messagesOf(largeContract(1700), 'sql-postgresql').join()).toContain(
      'at most 1,600 columns',
    );
  });
});

describe('a contract as SQL, run by DuckDB', () => {
  let database: Duckdb;
  beforeEach(async () => {
    database = await Duckdb.start();
  });
  afterEach(() => database.stop());

  it('makes tables that take what the contract allows, and refuse the rest', async () => {
    await database.run(sqlOf(richContract('duckdb'), 'sql-duckdb'));
    await database.insert('customers', { id: 7, email: 'ada@example.com' });
    await database.insert('customer_orders', order());
    for (const [what, change] of refused) {
      await expect(
        database.insert('customer_orders', order(change)).then(() => what),
      ).rejects.toThrow();
    }
    await database.run(
      `UPDATE customer_orders SET "lines" = [{ sku: 'A', count: 2 }], prices = MAP { 'eur': 1.5 }, embedding = [1, 2, 3]`,
    );
  });

  it.each(real)('runs for %s', async (_, contract) => {
    await database.run(sqlOf(contract, 'sql-duckdb'));
    expect(await database.tables()).toHaveLength(tablesOf(contract));
  });

  it('takes hostile names for names alone', async () => {
    await database.run('CREATE TABLE victims (id int)');
    await database.run(sqlOf(hostile, 'sql-duckdb'));
    const tables = await database.tables();
    expect(tables).toContain('victims');
    expect(tables).toHaveLength(hostile.schema.length + 1);
  });

  it('nests as deep as the document, and takes many columns', async () => {
    await database.run(sqlOf(deepContract(60), 'sql-duckdb'));
    await database.run(sqlOf(largeContract(1000), 'sql-duckdb'));
    expect(await database.tables()).toEqual(['deep', 'large']);
  });

  it('leaves out the foreign keys of a circle, and says so', async () => {
    const table = (name: string, other: string) => ({
      name,
      properties: [
        { name: 'id', logicalType: 'integer', primaryKey: true },
        {
          name: 'other',
          logicalType: 'integer',
          relationships: [{ to: `${other}.id` }],
        },
      ],
    });
    const circle = contractWith({
      schema: [table('a', 'b'), table('b', 'a'), table('c', 'c')],
    });
    await database.run(sqlOf(circle, 'sql-duckdb'));
    expect(messagesOf(circle, 'sql-duckdb').join()).toContain(
      'part of a circle',
    );
  });
});

describe('a contract as SQL of Snowflake', () => {
  it.each([['the rich one', richContract('snowflake')] as const, ...real])(
    'parses for %s',
    async (_, contract) => {
      const { tables } = await checkSql(sqlOf(contract, 'sql-snowflake'));
      expect(tables).toBe(tablesOf(contract));
    },
  );

  it('takes hostile names for names alone', async () => {
    const sql = sqlOf(hostileContract(), 'sql-snowflake');
    expect(await checkSql(sql)).toEqual({
      tables: hostileNames.length,
      others: ['alter_table'],
    });
  });
});

describe('a contract as SQL of BigQuery', () => {
  it.each([['the rich one', richContract('bigquery')] as const, ...real])(
    'parses for %s',
    (_, contract) => {
      const { tables } = bigqueryStatements(sqlOf(contract, 'sql-bigquery'));
      expect(tables).toHaveLength(tablesOf(contract));
    },
  );

  it('takes hostile names for names alone, all legal and different', () => {
    const { tables, others } = bigqueryStatements(
      sqlOf(hostileContract(), 'sql-bigquery'),
    );
    expect(tables).toHaveLength(hostileNames.length);
    expect(others).toEqual([]);
    expect(tables[0].columns).toHaveLength(hostileNames.length + 1);
    for (const { columns } of tables) {
      expect(new Set(columns.map(name => name.toLowerCase())).size).toBe(
        columns.length,
      );
      expect(
        columns.filter(name => !/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name)),
      ).toEqual([]);
    }
  });
});

describe('notes of SQL', () => {
  it('name what was written instead, by place', () => {
    const messages = messagesOf(richContract('postgres'), 'sql-postgresql');
    expect(messages).toContain(
      'schema[1].properties[7].logicalTypeOptions.pattern: PostgreSQL cannot say the pattern ("^[A-Z]+$"), so it is left out.',
    );
    expect(messages).toContain(
      'schema[1].properties[14]: What is in it is not declared in a column of type jsonb.',
    );
  });

  it('are few for ten thousand columns', () => {
    const contract = largeContract();
    for (const format of [
      'sql-postgresql',
      'sql-duckdb',
      'sql-snowflake',
      'sql-bigquery',
    ] as const) {
      const { notes } = exportContract({ contract, format });
      expect(notes.length).toBeLessThan(40);
      expect(notes.some(({ count = 1 }) => count > 3000)).toBe(true);
    }
  });
});
