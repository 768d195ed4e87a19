import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { EntryPoints } from '../../__testUtils__/strangeTexts';
import { checkCompatibility, SchemaFormat } from '../../compatibility';
import { exportContract, importContract } from '../../conversion';
import { SchemaParseError } from '../../reading';

const schemaFormats: readonly SchemaFormat[] = [
  'avro',
  'json-schema',
  'protobuf',
  'odcs',
];
const importFormats = [
  'json-schema',
  'avro',
  'protobuf',
  'sql',
  'dbt-manifest',
] as const;
const exportFormats = [
  ...(['json-schema', 'avro', 'protobuf', 'dbt', 'markdown'] as const),
  ...(['sql-postgresql', 'sql-snowflake'] as const),
  ...(['sql-bigquery', 'sql-duckdb'] as const),
];

/** What this package does with the text or the contract of a stranger. */
export const entryPoints: EntryPoints = {
  texts: [
    ...schemaFormats.map(format => ({
      name: `checkCompatibility of ${format}`,
      run: (text: string) =>
        checkCompatibility({
          format,
          level: 'FULL',
          reader: text,
          // Two texts of megabytes may take twice the time of one.
          writers: text.length < 100_000 ? [text] : [],
        }),
      throws: [SchemaParseError],
    })),
    ...importFormats.map(format => ({
      name: `importContract of ${format}`,
      run: (text: string) => importContract({ format, text }),
      throws: [SchemaParseError],
    })),
  ],
  readings: [],
  contracts: exportFormats.map(format => ({
    name: `exportContract to ${format}`,
    run: (contract: DataContractDescriptor) =>
      exportContract({ contract, format }),
  })),
  products: [],
};
