import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** A DuckDB in memory. */
export class Duckdb {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async start(): Promise<Duckdb> {
    const instance = await DuckDBInstance.create(':memory:');
    return new Duckdb(instance, await instance.connect());
  }

  async run(sql: string): Promise<void> {
    if (sql) await this.#connection.run(sql);
  }

  async tables(): Promise<string[]> {
    const answer = await this.#connection.runAndReadAll(
      'SELECT table_name FROM duckdb_tables() ORDER BY table_name',
    );
    return answer.getRows().map(([name]) => String(name));
  }

  async insert(table: string, row: object): Promise<void> {
    const literal = (value: unknown) =>
      typeof value === 'string' ? `'${value}'` : String(value);
    const values = Object.values(row).map(literal).join(', ');
    await this.run(
      `INSERT INTO ${table} (${Object.keys(row).join(
        ', ',
      )}) VALUES (${values})`,
    );
  }

  stop(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
