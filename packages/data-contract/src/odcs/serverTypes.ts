import {
  anything,
  Availability,
  choice,
  Field,
  FieldTable,
  number,
  optional,
  required,
  text,
} from '../structure';
import { since31, since32, until31 } from './commonShapes';

/** A type of server: the words that name it, and the details that it has. */
export interface ServerType extends Availability {
  words: readonly string[];
  fields: FieldTable;
}

const plainText = text();
const uri = text({ format: 'uri' });
/** A number, or since 3.2 a text that holds a variable. */
const portNumber = choice(
  { type: 'number', shape: number({ integer: true }) },
  { type: 'text', shape: plainText, since: '3.2.0' },
);

const must = required(plainText);
const may = optional(plainText);
const mustUri = required(uri);
const mustPort = required(portNumber);
const mayPort = optional(portNumber);
const encoding = optional(plainText, since32);

/** Until 3.1 the formats and delimiters of files were closed lists. */
function fileFormat(field: (shape: typeof plainText) => Field): Field {
  return field(
    text({ words: ['parquet', 'delta', 'json', 'csv'], wordsHold: until31 }),
  );
}
const delimiter = optional(
  text({ words: ['new_line', 'array'], wordsHold: until31 }),
);

const hostAndDatabase = { host: must, port: mayPort, database: must };
const hostPortDatabase = { host: must, port: mustPort, database: must };
const hostPortDatabaseSchema = { ...hostPortDatabase, schema: must };

/** The types of servers of ODCS, one row each. */
export const serverTypes: readonly ServerType[] = [
  { words: ['api'], fields: { location: mustUri } },
  {
    words: ['athena'],
    fields: {
      // 3.0.0 and 3.0.1 required a `staging_dir` that no field table had.
      stagingDir: required(uri, {
        required: { since: '3.0.2', until: '3.2.0' },
      }),
      staging_dir: {
        shape: anything(),
        required: { until: '3.0.2' },
        until: '3.0.2',
      },
      schema: must,
      catalog: may,
      regionName: may,
      workgroup: optional(plainText, since32),
    },
  },
  {
    words: ['azure'],
    fields: {
      location: mustUri,
      format: fileFormat(required),
      delimiter,
      encoding,
    },
  },
  { words: ['bigquery'], fields: { project: must, dataset: must } },
  { words: ['clickhouse', 'mysql', 'synapse'], fields: hostPortDatabase },
  {
    words: ['cloudsql', 'postgres', 'postgresql', 'vertica'],
    fields: hostPortDatabaseSchema,
  },
  {
    words: ['databricks'],
    fields: { host: may, catalog: must, schema: must },
  },
  { words: ['db2'], fields: { ...hostPortDatabase, schema: may } },
  { words: ['denodo'], fields: { host: must, port: mustPort, database: may } },
  { words: ['dremio'], fields: { host: must, port: mustPort, schema: may } },
  {
    words: ['duckdb'],
    fields: {
      database: must,
      // 3.0 asks for a number by mistake.
      schema: optional(
        choice(
          { type: 'text', shape: plainText, since: '3.1.0' },
          { type: 'number', shape: number({ integer: true }), until: '3.1.0' },
        ),
      ),
    },
  },
  {
    words: ['exasol'],
    ...since32,
    fields: { host: must, port: mayPort, schema: may },
  },
  {
    words: ['glue'],
    fields: {
      account: must,
      database: must,
      location: optional(uri),
      format: may,
      encoding,
    },
  },
  {
    words: ['hana'],
    ...since32,
    fields: { host: must, port: mayPort, database: may, schema: may },
  },
  { words: ['hive', 'impala', 'zen'], ...since31, fields: hostAndDatabase },
  { words: ['informix'], fields: hostAndDatabase },
  {
    words: ['iceberg'],
    ...since32,
    fields: {
      catalog: must,
      catalogUrl: mustUri,
      namespace: may,
      warehouse: may,
    },
  },
  {
    words: ['btrieve', 'ingres', 'vectorwise'],
    ...since32,
    fields: hostAndDatabase,
  },
  {
    words: ['versant', 'poet', 'fastobjects'],
    ...since32,
    fields: { host: may, port: mayPort, database: must },
  },
  { words: ['kafka'], fields: { host: must, format: may, encoding } },
  { words: ['kinesis'], fields: { region: may, format: may, encoding } },
  { words: ['local'], fields: { path: must, format: must, encoding } },
  {
    words: ['oracle'],
    fields: { host: must, port: mustPort, serviceName: must },
  },
  { words: ['presto'], fields: { host: must, catalog: may, schema: may } },
  { words: ['pubsub'], fields: { project: must } },
  {
    words: ['redshift'],
    fields: {
      host: may,
      database: must,
      schema: must,
      region: may,
      account: may,
    },
  },
  {
    words: ['s3'],
    fields: {
      location: mustUri,
      endpointUrl: optional(uri),
      format: fileFormat(optional),
      delimiter,
      encoding,
    },
  },
  {
    words: ['sftp'],
    fields: {
      location: required(
        text({
          format: 'uri',
          patterns: [
            {
              expression: /^sftp:\/\//,
              expected: 'an address that starts with sftp://',
              rule: 'wrong-format',
            },
          ],
        }),
      ),
      format: fileFormat(optional),
      delimiter,
      encoding,
    },
  },
  {
    words: ['snowflake'],
    fields: {
      host: may,
      port: mayPort,
      account: must,
      database: must,
      schema: must,
      warehouse: may,
    },
  },
  {
    words: ['sqlserver'],
    fields: { host: must, port: mayPort, database: must, schema: must },
  },
  {
    words: ['teradata'],
    ...since32,
    fields: { host: must, port: mayPort, database: may },
  },
  {
    words: ['trino'],
    fields: { host: must, port: mustPort, catalog: must, schema: must },
  },
];

/** A server of the organisation's own type may have any of the details. */
export const customServerFields: FieldTable = {
  account: may,
  catalog: may,
  database: may,
  dataset: may,
  delimiter: may,
  encoding,
  endpointUrl: optional(uri),
  format: may,
  host: may,
  location: optional(uri),
  path: may,
  port: mayPort,
  project: may,
  region: may,
  regionName: may,
  schema: may,
  serviceName: may,
  stagingDir: may,
  stream: optional(plainText, since31),
  warehouse: may,
};
