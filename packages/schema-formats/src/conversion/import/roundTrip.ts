import { ExportFormat, ImportFormat } from '../types';

/**
 * Which fields of a contract are the same after an export and an import of what
 * it wrote.
 *
 * @public
 */
export interface RoundTrip {
  exportFormat: ExportFormat;
  importFormat: ImportFormat;
  /** Fields of objects that come back as they were. */
  objectFields: readonly string[];
  /** Fields of properties that come back as they were. */
  propertyFields: readonly string[];
  /** Logical types that come back as they were. */
  logicalTypes: readonly string[];
}

const facts = ['name', 'physicalName', 'businessName', 'description', 'tags'];
const keys = ['required', 'primaryKey', 'primaryKeyPosition'];
const promises = ['unique', 'enum', 'relationships'];
const remarks = [
  ...['businessName', 'tags', 'classification', 'examples', 'synonyms'],
  ...['deprecated', 'quality', 'customProperties', 'transformLogic'],
];
const partitions = ['partitioned', 'partitionKeyPosition'];
const types = ['integer', 'string', 'timestamp', 'date', 'boolean'];
const nested = ['map', 'array'];

/**
 * What survives the way there and back, for the documentation; a test holds
 * each row.
 *
 * @public
 */
export const roundTrips: readonly RoundTrip[] = [
  {
    exportFormat: 'json-schema',
    importFormat: 'json-schema',
    objectFields: facts,
    propertyFields: [
      ...['name', 'description', 'logicalTypeOptions'],
      ...keys,
      ...promises,
      ...remarks,
      ...partitions,
    ],
    logicalTypes: [...types, ...nested, 'number'],
  },
  {
    exportFormat: 'avro',
    importFormat: 'avro',
    objectFields: facts,
    propertyFields: [
      ...['name', 'description', 'logicalTypeOptions'],
      ...keys,
      ...promises,
      ...remarks,
      ...partitions,
    ],
    logicalTypes: [...types, ...nested, 'number'],
  },
  {
    exportFormat: 'protobuf',
    importFormat: 'protobuf',
    objectFields: [],
    propertyFields: ['name', 'deprecated'],
    logicalTypes: [
      ...['integer', 'number', 'string', 'timestamp', 'boolean'],
      ...nested,
    ],
  },
  {
    exportFormat: 'sql-postgresql',
    importFormat: 'sql',
    objectFields: [],
    propertyFields: ['name', ...keys, ...promises],
    logicalTypes: [...types, 'number'],
  },
  {
    exportFormat: 'sql-snowflake',
    importFormat: 'sql',
    objectFields: [],
    propertyFields: ['name', ...keys, 'unique', 'relationships'],
    logicalTypes: [...types, 'number', 'array'],
  },
  {
    exportFormat: 'sql-bigquery',
    importFormat: 'sql',
    objectFields: [],
    propertyFields: ['name', ...keys, 'relationships', ...partitions],
    logicalTypes: [...types, 'number', 'array'],
  },
  {
    exportFormat: 'sql-duckdb',
    importFormat: 'sql',
    objectFields: [],
    propertyFields: ['name', ...keys, ...promises],
    logicalTypes: [...types, 'number', ...nested],
  },
];
