interface Client {
  connect(): Promise<void>;
  end(): Promise<void>;
  query(
    sql: string,
    values?: unknown[],
  ): Promise<{ rows: Record<string, unknown>[] }>;
  escapeIdentifier(name: string): string;
}

export const postgresConnection =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
if (!postgresConnection) {
  process.stderr.write(
    'Not run on PostgreSQL: BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING is not set\n',
  );
}

/** A schema of its own on the PostgreSQL of the tests. */
export class Postgres {
  readonly #client: Client;
  readonly #schema = `Export "${process.pid}"`;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async start(): Promise<Postgres> {
    const { Client: PostgresClient } = jest.requireActual<{
      Client: new (options: { connectionString?: string }) => Client;
    }>('pg');
    const client = new PostgresClient({ connectionString: postgresConnection });
    await client.connect();
    return new Postgres(client);
  }

  async run(sql: string) {
    return this.#client.query(sql || 'SELECT 1');
  }

  async empty(): Promise<void> {
    const schema = this.#client.escapeIdentifier(this.#schema);
    await this.#client.query(
      `DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}; SET search_path = ${schema}`,
    );
  }

  async tables(): Promise<string[]> {
    const { rows } = await this.#client.query(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND NOT c.relispartition`,
      [this.#schema],
    );
    return rows.map(({ name }) => String(name));
  }

  async insert(table: string, row: object): Promise<void> {
    const columns = Object.keys(row).map(name =>
      this.#client.escapeIdentifier(name),
    );
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.#client.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(
        ', ',
      )})`,
      Object.values(row),
    );
  }

  async stop(): Promise<void> {
    await this.#client.query(
      `DROP SCHEMA IF EXISTS ${this.#client.escapeIdentifier(
        this.#schema,
      )} CASCADE`,
    );
    await this.#client.end();
  }
}
