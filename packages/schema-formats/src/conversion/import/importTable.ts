import { ImportFormat } from '../types';

/**
 * What an import makes of one part of a format.
 *
 * @public
 */
export interface ImportRow {
  /** What the format calls it. */
  from: string;
  /** What it is in the contract. */
  to: string;
}

const custom = 'a custom property, with a note';

/**
 * What each format is read into, for the documentation. The tests hold each
 * format to its rows.
 *
 * @public
 */
export const importTable: {
  readonly [format in ImportFormat]: readonly ImportRow[];
} = {
  'json-schema': [
    {
      from: 'the root, the items of a list, else each of `$defs`',
      to: 'an object of the schema',
    },
    { from: '`title`, `description`', to: '`businessName`, `description`' },
    { from: '`type`, and `format` of dates and times', to: '`logicalType`' },
    { from: '`required`, unless `null` is allowed', to: '`required`' },
    {
      from: 'bounds, lengths, `pattern`, `format`, `uniqueItems`',
      to: '`logicalTypeOptions`',
    },
    { from: '`enum`, `const`', to: 'allowed values' },
    { from: '`examples`, `deprecated`', to: 'the same' },
    { from: '`properties`, `items`', to: '`properties`, `items`' },
    {
      from: '`additionalProperties` of an object without properties',
      to: 'a map',
    },
    {
      from: '`title` and `description` of a root that is no object itself',
      to: '`name` and `description.purpose` of the contract; its other keywords are notes',
    },
    {
      from: '`$ref` in the text, `allOf`',
      to: 'what they lead to, taken together; the narrower bound counts',
    },
    {
      from: '`$ref` to another text, recursion',
      to: 'a note: nothing is fetched, and each level stands once',
    },
    {
      from: '`anyOf` or `oneOf` of one schema and `null`',
      to: 'that schema, not required',
    },
    { from: 'all other keywords, such as `default` and `oneOf`', to: custom },
    { from: '`x-odcs`, as the export writes it', to: 'the fields in it' },
  ],
  avro: [
    {
      from: 'record, or each record of a union',
      to: 'an object of the schema',
    },
    { from: '`doc`, `aliases`', to: '`description`, synonyms' },
    {
      from: 'types and logical types',
      to: '`logicalType`, `logicalTypeOptions` and `physicalType`',
    },
    { from: 'a type without `null`', to: '`required`' },
    { from: 'enum', to: 'a string with allowed values' },
    { from: 'array, map, inner record', to: '`items`, a map, `properties`' },
    { from: 'a record in itself', to: 'a note; each level stands once' },
    {
      from: 'a union of several types, `default`, other attributes',
      to: custom,
    },
    { from: '`odcs`, as the export writes it', to: 'the fields in it' },
  ],
  protobuf: [
    {
      from: 'each message that no other one contains',
      to: 'an object of the schema',
    },
    { from: 'comments in front of a field or behind it', to: '`description`' },
    {
      from: 'scalar and well-known types',
      to: '`logicalType`, `logicalTypeOptions` and `physicalType`',
    },
    {
      from: 'the label `required`',
      to: '`required`; without it nothing is promised',
    },
    {
      from: '`repeated`, `map`, inner messages',
      to: '`items`, a map, `properties`',
    },
    {
      from: 'enum',
      to: 'a string with allowed values; its numbers are a custom property',
    },
    { from: '`deprecated`', to: 'the same' },
    { from: 'the number of a field', to: 'the custom property `fieldNumber`' },
    {
      from: 'oneof',
      to: 'the custom property `oneof` of its fields, with a note',
    },
    { from: 'other options', to: custom },
    { from: 'imports, services, recursion', to: 'a note: nothing is fetched' },
  ],
  sql: [
    {
      from: '`CREATE TABLE`',
      to: 'an object of the schema, its full name the `physicalName`',
    },
    {
      from: 'types of PostgreSQL, Snowflake, BigQuery, DuckDB and their like',
      to: '`logicalType`, `logicalTypeOptions` and `physicalType`',
    },
    { from: 'arrays, `STRUCT`, `MAP`', to: '`items`, `properties`, a map' },
    {
      from: '`ENUM`, also of `CREATE TYPE`; `CREATE DOMAIN`',
      to: 'allowed values; the type of the domain and whether it is required, its checks and defaults in a note',
    },
    {
      from: '`NOT NULL`, `UNIQUE`, `PRIMARY KEY`, also by `ALTER TABLE` and `CREATE UNIQUE INDEX`',
      to: '`required`, `unique`, `primaryKeyPosition`; of several columns a quality rule',
    },
    { from: '`REFERENCES`, `FOREIGN KEY`', to: '`relationships`' },
    {
      from: '`ON DELETE`, `NOT VALID`, `DEFERRABLE`, methods of indexes, sequences of identities, `TEMPORARY` and the like',
      to: 'a note',
    },
    {
      from: '`CHECK` of one column with bounds, lengths, lists of values or a pattern',
      to: '`logicalTypeOptions`, allowed values',
    },
    {
      from: 'any other `CHECK`',
      to: 'a quality rule of type `sql`, with a note',
    },
    { from: 'comments in all dialects', to: '`description`' },
    { from: 'columns of `PARTITION BY`', to: '`partitionKeyPosition`' },
    {
      from: 'generated columns',
      to: '`transformLogic`; of identities the custom property `autoIncrement`',
    },
    { from: '`DEFAULT`, `COLLATE`, options of tables', to: custom },
    { from: 'views and all other statements', to: 'a note' },
  ],
  'dbt-manifest': [
    {
      from: 'models that are not ephemeral, sources, seeds, snapshots',
      to: 'an object of the schema',
    },
    {
      from: '`database` and `schema`',
      to: 'a server, of type `custom` where dbt does not know its host',
    },
    { from: '`alias`, `identifier`', to: '`physicalName`' },
    { from: '`description`, `tags`', to: 'the same' },
    {
      from: '`data_type`',
      to: '`logicalType`, `logicalTypeOptions` and `physicalType`',
    },
    { from: '`meta`, `access`, `group`, versions', to: 'custom properties' },
    { from: 'constraints', to: 'as of SQL' },
    {
      from: 'tests `not_null`, `unique`, `accepted_values`, `relationships`, unless they warn only or are for some rows',
      to: '`required`, `unique`, allowed values, `relationships`',
    },
    {
      from: 'all other tests',
      to: 'a quality rule of type `custom` for the engine `dbt`',
    },
    { from: 'the group of all models', to: '`team`' },
    { from: 'exposures, metrics and what is built on them', to: 'a note' },
    { from: '`meta.odcs`, as the export writes it', to: 'the fields in it' },
  ],
};
