import { curl, requests } from './api';
import type { WriteSnippet } from './context';
import {
  python,
  type PythonArgument,
  type PythonClient,
  sql,
  type Tables,
  terminal,
} from './database';
import { duckdbPython, duckdbSql, storeCommands } from './files';
import { pyiceberg } from './iceberg';
import { kafkaConsole, kafkaPython } from './kafka';
import { paramiko, sftpCommand } from './sftp';
import {
  kinesisCommand,
  kinesisPython,
  pubsubCommand,
  pubsubPython,
} from './streams';
import { sqlText } from '../languages/sql';

/** A type of server: what people call it, how to write where it is, how to read it. */
export interface ServerKind {
  words: readonly string[];
  name: string;
  /**
   * The address with the fields in braces. A part between commas is left out
   * where the server does not say its field; so is what stands in brackets.
   */
  address: string;
  /** In the order in which they are offered; none where there is no common way. */
  snippets: readonly WriteSnippet[];
}

const place = {
  host: '{host}[:{port}]',
  database: '{host}[:{port}], database {database}',
  schema: '{host}[:{port}], database {database}, schema {schema}',
  files: '{location}, format {format}',
};

const field = (name: 'host' | 'database' | 'schema' | 'catalog') =>
  ({ field: name } as const);
const port = { number: 'port' } as const;
const variable = (name: string) => ({ variable: name } as const);
const code = (text: string) => ({ code: text } as const);
const login = (name: string): Record<string, PythonArgument> => ({
  user: variable(`${name}_USER`),
  password: variable(`${name}_PASSWORD`),
});

function database(tables: Tables, client: PythonClient): WriteSnippet[] {
  return [sql(tables), python(tables, client)];
}

/** What has no client of its own in Python is reached through ODBC. */
const odbc: PythonClient = {
  install: ['pyodbc'],
  modules: ['import pyodbc'],
  connect: 'pyodbc.connect',
  access:
    'ODBC_DSN names the data source that you set up with your own login; the contract has none.',
  arguments: { dsn: variable('ODBC_DSN') },
};

const postgres: Tables = { dialect: 'lower', within: ['schema'] };
const psycopg: PythonClient = {
  install: ['"psycopg[binary]"'],
  modules: ['import psycopg'],
  connect: 'psycopg.connect',
  arguments: {
    host: field('host'),
    port,
    dbname: field('database'),
    user: variable('PGUSER'),
    password: variable('PGPASSWORD'),
  },
};
const psql = terminal(postgres, {
  title: 'psql',
  access:
    'Who you are comes from PGUSER and PGPASSWORD or ~/.pgpass, never from the contract.',
  command: [
    'psql --no-psqlrc',
    { option: '--host=', field: 'host' },
    { option: '--port=', field: 'port' },
    { option: '--dbname=', field: 'database' },
    '--command',
  ],
});

const mysql: Tables = { dialect: 'backticks', within: ['database'] };
const bigquery: Tables = {
  dialect: 'backslash',
  within: ['project', 'dataset'],
};
const databricks: Tables = {
  dialect: 'backticks',
  within: ['catalog', 'schema'],
};
const catalogSchema: Tables = {
  dialect: 'anyCase',
  within: ['catalog', 'schema'],
};
const sqlServer: PythonClient = {
  install: ['pymssql'],
  modules: ['import pymssql'],
  connect: 'pymssql.connect',
  arguments: {
    server: field('host'),
    port,
    database: field('database'),
    ...login('MSSQL'),
  },
};
const duckdb: Tables = {
  dialect: 'anyCase',
  prefix: 'contract',
  within: ['schema'],
  before: ({ server }) => [
    `ATTACH ${sqlText(server.database ?? '')} AS contract (READ_ONLY);`,
  ],
};

/** The types of servers of ODCS, one row each. */
export const serverKinds: readonly ServerKind[] = [
  {
    words: ['api'],
    name: 'HTTP API',
    address: '{location}',
    snippets: [curl, requests],
  },
  {
    words: ['athena'],
    name: 'Amazon Athena',
    address:
      'catalog {catalog}, schema {schema}, region {regionName}, workgroup {workgroup}',
    snippets: database(catalogSchema, {
      install: ['pyathena'],
      modules: ['from pyathena import connect'],
      connect: 'connect',
      access:
        'Your own AWS login (aws sso login, ~/.aws) is used; the contract has none.',
      arguments: {
        s3_staging_dir: { field: 'stagingDir' },
        region_name: { field: 'regionName' },
        work_group: { field: 'workgroup' },
        catalog_name: field('catalog'),
        schema_name: field('schema'),
      },
    }),
  },
  {
    words: ['azure'],
    name: 'Azure Storage',
    address: place.files,
    snippets: [duckdbSql, duckdbPython, storeCommands],
  },
  {
    words: ['bigquery'],
    name: 'Google BigQuery',
    address: 'project {project}, dataset {dataset}',
    snippets: [
      ...database(bigquery, {
        install: ['google-cloud-bigquery'],
        modules: ['from google.cloud import bigquery'],
        connect: 'bigquery.Client',
        access:
          'Your own Google login (gcloud auth application-default login) is used; the contract has none.',
        read: [
          'for row in client.query_and_wait(query):',
          '    print(dict(row))',
        ],
      }),
      terminal(bigquery, {
        title: 'bq',
        access:
          'Your own Google login (gcloud auth login) is used; the contract has none.',
        command: ['bq query --use_legacy_sql=false'],
      }),
    ],
  },
  {
    words: ['btrieve', 'versant', 'poet', 'fastobjects'],
    name: 'Record or object database',
    address: place.database,
    snippets: [],
  },
  {
    words: ['clickhouse'],
    name: 'ClickHouse',
    address: place.database,
    snippets: database(
      { dialect: 'backslash', within: ['database'] },
      {
        install: ['clickhouse-connect'],
        modules: ['import clickhouse_connect'],
        connect: 'clickhouse_connect.get_client',
        arguments: {
          host: field('host'),
          port,
          database: field('database'),
          username: variable('CLICKHOUSE_USER'),
          password: variable('CLICKHOUSE_PASSWORD'),
        },
        read: ['for row in client.query(query).result_rows:', '    print(row)'],
      },
    ),
  },
  {
    words: ['cloudsql'],
    name: 'Google Cloud SQL',
    address: place.schema,
    snippets: [...database(postgres, psycopg), psql],
  },
  {
    words: ['custom'],
    name: 'Server of its own type',
    address:
      '{location}, {path}, {host}[:{port}], account {account}, project {project}, catalog {catalog}, database {database}, service {serviceName}, dataset {dataset}, schema {schema}, stream {stream}, region {region}, warehouse {warehouse}, format {format}',
    snippets: [],
  },
  {
    words: ['databricks'],
    name: 'Databricks',
    address: '{host}, catalog {catalog}, schema {schema}',
    snippets: [
      ...database(databricks, {
        install: ['databricks-sql-connector'],
        modules: ['from databricks import sql'],
        connect: 'sql.connect',
        arguments: {
          server_hostname: field('host'),
          http_path: variable('DATABRICKS_HTTP_PATH'),
          access_token: variable('DATABRICKS_TOKEN'),
        },
      }),
    ],
  },
  {
    words: ['db2'],
    name: 'IBM Db2',
    address: place.schema,
    snippets: database({ dialect: 'upperFetch', within: ['schema'] }, odbc),
  },
  {
    words: ['denodo'],
    name: 'Denodo',
    address: place.database,
    snippets: database({ dialect: 'lower', within: ['database'] }, odbc),
  },
  {
    words: ['dremio'],
    name: 'Dremio',
    address: '{host}[:{port}], schema {schema}',
    snippets: database(
      { dialect: 'anyCase', within: ['schema'] },
      {
        install: ['adbc-driver-flightsql', 'pyarrow'],
        modules: ['from adbc_driver_flightsql import dbapi'],
        connect: 'dbapi.connect',
        arguments: {
          uri: { text: 'grpc+tls://{host}[:{port}]' },
          db_kwargs: code(
            '{"username": os.environ["DREMIO_USER"], "password": os.environ["DREMIO_PASSWORD"]}',
          ),
        },
      },
    ),
  },
  {
    words: ['duckdb'],
    name: 'DuckDB',
    address: '{database}, schema {schema}',
    snippets: [
      sql(duckdb),
      python(
        { dialect: 'anyCase', within: ['schema'] },
        {
          install: ['duckdb'],
          modules: ['import duckdb'],
          connect: 'duckdb.connect',
          access:
            'You read with your own access to this file; the contract gives none.',
          arguments: { database: field('database'), read_only: code('True') },
          read: ['client.sql(query).show()'],
        },
      ),
    ],
  },
  {
    words: ['exasol'],
    name: 'Exasol',
    address: '{host}[:{port}], schema {schema}',
    snippets: database(
      { dialect: 'upper', within: ['schema'] },
      {
        install: ['pyexasol'],
        modules: ['import pyexasol'],
        connect: 'pyexasol.connect',
        arguments: {
          dsn: { text: '{host}[:{port}]' },
          ...login('EXASOL'),
        },
        read: ['for row in client.execute(query):', '    print(row)'],
      },
    ),
  },
  {
    words: ['glue'],
    name: 'AWS Glue',
    address: 'account {account}, database {database}, {location}',
    snippets: database(
      { dialect: 'anyCase', within: ['database'] },
      {
        install: ['awswrangler'],
        modules: ['import awswrangler'],
        connect: 'awswrangler.athena.read_sql_query',
        access:
          'Your own AWS login (aws sso login, ~/.aws) is used; the contract has none.',
        arguments: { sql: code('query'), database: field('database') },
        makes: 'frame',
        read: ['print(frame)'],
      },
    ),
  },
  {
    words: ['hana'],
    name: 'SAP HANA',
    address: place.schema,
    snippets: database(
      { dialect: 'upper', within: ['schema'] },
      {
        install: ['hdbcli'],
        modules: ['from hdbcli import dbapi'],
        connect: 'dbapi.connect',
        arguments: {
          address: field('host'),
          port,
          ...login('HANA'),
        },
      },
    ),
  },
  {
    words: ['hive'],
    name: 'Apache Hive',
    address: place.database,
    snippets: database(mysql, {
      install: ['"pyhive[hive]"'],
      modules: ['from pyhive import hive'],
      connect: 'hive.connect',
      arguments: {
        host: field('host'),
        port,
        database: field('database'),
        username: variable('HIVE_USER'),
        password: variable('HIVE_PASSWORD'),
        auth: code('"LDAP"'),
      },
    }),
  },
  {
    words: ['iceberg'],
    name: 'Apache Iceberg',
    address:
      '{catalogUrl}, catalog {catalog}, warehouse {warehouse}, namespace {namespace}',
    snippets: [pyiceberg],
  },
  {
    words: ['impala'],
    name: 'Apache Impala',
    address: place.database,
    snippets: database(
      { dialect: 'impala', within: ['database'] },
      {
        install: ['impyla'],
        modules: ['from impala.dbapi import connect'],
        connect: 'connect',
        arguments: {
          host: field('host'),
          port,
          database: field('database'),
          ...login('IMPALA'),
          auth_mechanism: code('"LDAP"'),
          use_ssl: code('True'),
        },
      },
    ),
  },
  {
    words: ['informix'],
    name: 'IBM Informix',
    address: place.database,
    snippets: database({ dialect: 'lowerFirst' }, odbc),
  },
  {
    words: ['ingres', 'vectorwise'],
    name: 'Actian Ingres or Vector',
    address: place.database,
    snippets: database({ dialect: 'lowerFetch' }, odbc),
  },
  {
    words: ['kafka'],
    name: 'Apache Kafka',
    address: '{objects} on {host}, format {format}',
    snippets: [kafkaConsole, kafkaPython],
  },
  {
    words: ['kinesis'],
    name: 'Amazon Kinesis',
    address: 'stream {stream}, {objects}, region {region}, format {format}',
    snippets: [kinesisCommand, kinesisPython],
  },
  {
    words: ['local'],
    name: 'Local files',
    address: '{path}, format {format}',
    snippets: [duckdbSql, duckdbPython],
  },
  {
    words: ['mysql'],
    name: 'MySQL',
    address: place.database,
    snippets: database(mysql, {
      install: ['mysql-connector-python'],
      modules: ['import mysql.connector'],
      connect: 'mysql.connector.connect',
      arguments: {
        host: field('host'),
        port,
        database: field('database'),
        ...login('MYSQL'),
      },
    }),
  },
  {
    words: ['oracle'],
    name: 'Oracle Database',
    address: '{host}[:{port}], service {serviceName}',
    snippets: database(
      { dialect: 'upperFetch' },
      {
        install: ['oracledb'],
        modules: ['import oracledb'],
        connect: 'oracledb.connect',
        arguments: {
          host: field('host'),
          port,
          service_name: { field: 'serviceName' },
          ...login('ORACLE'),
        },
      },
    ),
  },
  {
    words: ['postgres', 'postgresql'],
    name: 'PostgreSQL',
    address: place.schema,
    snippets: [...database(postgres, psycopg), psql],
  },
  {
    words: ['presto'],
    name: 'Presto',
    address: '{host}[:{port}], catalog {catalog}, schema {schema}',
    snippets: database(catalogSchema, {
      install: ['presto-python-client'],
      modules: ['import prestodb'],
      connect: 'prestodb.dbapi.connect',
      arguments: {
        host: field('host'),
        port,
        user: variable('PRESTO_USER'),
        catalog: field('catalog'),
        schema: field('schema'),
        http_scheme: code('"https"'),
        auth: code(
          'prestodb.auth.BasicAuthentication(os.environ["PRESTO_USER"], os.environ["PRESTO_PASSWORD"])',
        ),
      },
    }),
  },
  {
    words: ['pubsub'],
    name: 'Google Pub/Sub',
    address: '{objects} in project {project}',
    snippets: [pubsubCommand, pubsubPython],
  },
  {
    words: ['redshift'],
    name: 'Amazon Redshift',
    address:
      '{host}[:{port}], database {database}, schema {schema}, region {region}, account {account}',
    snippets: database(postgres, {
      install: ['redshift_connector'],
      modules: ['import redshift_connector'],
      connect: 'redshift_connector.connect',
      arguments: {
        host: field('host'),
        port,
        database: field('database'),
        ...login('REDSHIFT'),
      },
    }),
  },
  {
    words: ['s3'],
    name: 'S3 object storage',
    address: '{location}, endpoint {endpointUrl}, format {format}',
    snippets: [duckdbSql, duckdbPython, storeCommands],
  },
  {
    words: ['sftp'],
    name: 'SFTP',
    address: place.files,
    snippets: [sftpCommand, paramiko],
  },
  {
    words: ['snowflake'],
    name: 'Snowflake',
    address:
      '{host}[:{port}], account {account}, database {database}, schema {schema}, warehouse {warehouse}',
    snippets: database(
      { dialect: 'upper', within: ['database', 'schema'] },
      {
        install: ['snowflake-connector-python'],
        modules: ['import snowflake.connector'],
        connect: 'snowflake.connector.connect',
        access:
          'You sign in with SNOWFLAKE_USER in your browser; the contract has no login.',
        arguments: {
          account: { field: 'account' },
          host: field('host'),
          port,
          user: variable('SNOWFLAKE_USER'),
          authenticator: code('"externalbrowser"'),
          warehouse: { field: 'warehouse' },
          database: field('database'),
          schema: field('schema'),
        },
      },
    ),
  },
  {
    words: ['sqlserver'],
    name: 'Microsoft SQL Server',
    address: place.schema,
    snippets: database(
      { dialect: 'brackets', within: ['database', 'schema'] },
      sqlServer,
    ),
  },
  {
    words: ['synapse'],
    name: 'Azure Synapse',
    address: place.database,
    snippets: database({ dialect: 'brackets' }, sqlServer),
  },
  {
    words: ['teradata'],
    name: 'Teradata',
    address: place.database,
    snippets: database(
      { dialect: 'anyCaseTop', within: ['database'] },
      {
        install: ['teradatasql'],
        modules: ['import teradatasql'],
        connect: 'teradatasql.connect',
        arguments: {
          host: field('host'),
          dbs_port: { field: 'port' },
          database: field('database'),
          ...login('TERADATA'),
        },
      },
    ),
  },
  {
    words: ['trino'],
    name: 'Trino',
    address: '{host}[:{port}], catalog {catalog}, schema {schema}',
    snippets: database(catalogSchema, {
      install: ['trino'],
      modules: [
        'from trino.auth import BasicAuthentication',
        'from trino.dbapi import connect',
      ],
      connect: 'connect',
      arguments: {
        host: field('host'),
        port,
        user: variable('TRINO_USER'),
        catalog: field('catalog'),
        schema: field('schema'),
        http_scheme: code('"https"'),
        auth: code(
          'BasicAuthentication(os.environ["TRINO_USER"], os.environ["TRINO_PASSWORD"])',
        ),
      },
    }),
  },
  {
    words: ['vertica'],
    name: 'Vertica',
    address: place.schema,
    snippets: database(postgres, {
      install: ['vertica-python'],
      modules: ['import vertica_python'],
      connect: 'vertica_python.connect',
      arguments: {
        host: field('host'),
        port,
        database: field('database'),
        ...login('VERTICA'),
      },
    }),
  },
  {
    words: ['zen'],
    name: 'Actian Zen',
    address: place.database,
    snippets: database({ dialect: 'anyCaseTop' }, odbc),
  },
];
