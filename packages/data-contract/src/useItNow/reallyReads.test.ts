import { execFile, spawnSync } from 'child_process';
import { createServer } from 'http';
import type { AddressInfo } from 'net';
import { promisify } from 'util';
import { contractWith, hostileTexts } from './__testUtils__/contracts';
import { cleanText } from './languages/cleanText';
import { reservedEverywhere } from './languages/reservedWords';
import { readingSnippets } from './readingSnippets';

const run = promisify(execFile);
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

interface Client {
  connect(): Promise<void>;
  end(): Promise<void>;
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
  escapeIdentifier(name: string): string;
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

wherePostgres('on a real PostgreSQL', () => {
  const { hostname, port, username, password } = new URL(
    connectionString ?? 'postgresql://h',
  );
  const schema = `Use it "now" ${process.pid}`;
  let client: Client;

  beforeAll(async () => {
    client = new PostgresClient({ connectionString: connectionString! });
    await client.connect();
    await client.query(`CREATE SCHEMA ${client.escapeIdentifier(schema)}`);
  });
  afterAll(async () => {
    await client.query(
      `DROP SCHEMA ${client.escapeIdentifier(schema)} CASCADE`,
    );
    await client.end();
  });

  async function fill(object: string, columns: readonly string[]) {
    const name = (text: string) => client.escapeIdentifier(cleanText(text));
    const table = `${client.escapeIdentifier(schema)}.${name(object)}`;
    await client.query(
      `DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${columns
        .map(column => `${name(column)} text`)
        .join(', ')})`,
    );
    await client.query(
      `INSERT INTO ${table} SELECT ${columns
        .map((_, index) => `'value ${index}'`)
        .join(', ')} FROM generate_series(1, 30)`,
    );
  }
  const snippetsOf = (object: string, columns: readonly string[]) =>
    readingSnippets(
      contractWith({
        server: {
          type: 'postgresql',
          host: hostname,
          port: Number(port),
          database: 'postgres',
          schema,
        },
        object,
        columns,
      }),
    )[0].snippets;

  const names = [
    'Customer Orders',
    'order',
    'PLZ',
    "O'Neill",
    // `txt.exe` would be a table of another schema.
    ...hostileTexts.filter(text => cleanText(text) && !/exe/.test(text)),
  ];
  it.each(names)('reads ten rows of a table and a column %j', async name => {
    await fill(name, [name, 'id']);
    const [sql] = snippetsOf(name, [name, 'id']);
    const { rows } = await client.query(sql.text);
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual({ [cleanText(name)]: 'value 0', id: 'value 1' });
  });

  it('reads a column of every word that PostgreSQL reserves', async () => {
    const { rows } = await client.query(
      `SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'`,
    );
    const words = rows.map(({ word }) => String(word));
    expect(words.length).toBeGreaterThan(100);
    await fill('words', words);
    for (const word of [...words, ...reservedEverywhere]) {
      if (!words.includes(word)) continue;
      const [sql] = snippetsOf('words', [word]);
      const answer = await client.query(sql.text);
      expect(Object.keys(answer.rows[0])).toEqual([word]);
    }
  });

  (has('psql') ? describe : describe.skip)('with psql', () => {
    it('reads in a shell', async () => {
      await fill('Parcels', ['id', 'To "whom"']);
      const psql = snippetsOf('Parcels', ['id', 'To "whom"']).find(
        ({ title }) => title === 'psql',
      );
      const { stdout } = await run('sh', ['-c', psql!.text], {
        env: {
          ...process.env,
          PGUSER: username,
          PGPASSWORD: password,
          PGDATABASE: 'nothing',
        },
      });
      expect(stdout).toContain('To "whom"');
      expect(stdout).toContain('(10 rows)');
    });
  });
});

(has('curl') ? describe : describe.skip)('on a real HTTP server', () => {
  it('asks with curl for exactly the address of the contract, as the reader', async () => {
    const asked: unknown[] = [];
    const server = createServer((request, response) => {
      asked.push([request.url, request.headers.authorization]);
      response.end('{"lists":[]}');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const [{ snippets }] = readingSnippets(
        contractWith({
          server: {
            type: 'api',
            location: `http://127.0.0.1:${port}/v1/\${STAGE}/`,
          },
          object: `/li'sts?a=$(touch INJECTED)&b={1,2}[0-9]`,
        }),
      );
      const curl = snippets.find(({ title }) => title === 'curl');
      const { stdout } = await run('sh', ['-c', curl!.text], {
        env: { PATH: process.env.PATH, API_TOKEN: 'mine', STAGE: 'live' },
      });
      expect(stdout).toBe('{"lists":[]}');
      expect(asked).toEqual([
        [`/v1/live/li'sts?a=$(touch%20INJECTED)&b={1,2}[0-9]`, 'Bearer mine'],
      ]);
    } finally {
      server.close();
    }
  });
});

if (!has('psql')) process.stderr.write('Not run: this machine has no psql\n');
if (!has('curl')) process.stderr.write('Not run: this machine has no curl\n');
