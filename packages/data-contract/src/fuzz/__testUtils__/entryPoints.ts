import {
  compareContracts,
  compareProducts,
  comparisonAsMarkdown,
  comparisonAsText,
} from '../../comparison';
import {
  checkCompatibility,
  SchemaFormat,
  SchemaParseError,
} from '../../compatibility';
import { defaultConventions } from '../../conventions';
import { exportContract, importContract } from '../../conversion';
import { contractElements } from '../../elements';
import {
  catalogName,
  documentIdentity,
  InvalidIdentifierError,
} from '../../identity';
import { DataContractDescriptor, DataProductDescriptor } from '../../model';
import { contractOwners, productOwners } from '../../ownership';
import { personalData } from '../../privacy';
import {
  DocumentReading,
  endingOf,
  isStandardText,
  judgeDocuments,
} from '../../reading';
import { normaliseServiceLevel } from '../../serviceLevels';
import { describeServers, readingSnippets } from '../../useItNow';
import { hideSecrets, textWithoutSecrets, withoutSecrets } from '../../secrets';
import { describeQualityRules, describeServiceLevels } from '../../wording';

/** Something that a stranger's document reaches. */
export interface EntryPoint<Input, Result = unknown> {
  name: string;
  run: (input: Input) => Result;
  /** The errors that it promises to throw; any other one is a fault. */
  throws?: readonly (new (...values: any[]) => Error)[];
}

const conventions = defaultConventions;
const now = new Date('2026-01-01T00:00:00Z');

/** The reader, whose readings all others take. */
export const reader: EntryPoint<string, DocumentReading[]> = {
  name: 'judgeDocuments',
  run: text => judgeDocuments({ text, conventions, now }),
};

/** Functions that take a text: one row each. */
export const textEntryPoints: readonly EntryPoint<string>[] = [
  { name: 'isStandardText', run: isStandardText },
  { name: 'textWithoutSecrets', run: text => textWithoutSecrets({ text }) },
  {
    name: 'catalogName',
    run: text => catalogName({ id: text }),
    throws: [InvalidIdentifierError],
  },
  ...(['avro', 'json-schema', 'protobuf', 'odcs'] as const).map(
    (format: SchemaFormat) => ({
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
    }),
  ),
  ...(['json-schema', 'avro', 'protobuf', 'sql', 'dbt-manifest'] as const).map(
    format => ({
      name: `importContract of ${format}`,
      run: (text: string) => importContract({ format, text }),
      throws: [SchemaParseError],
    }),
  ),
];

type Named = Exclude<DocumentReading, { kind: 'foreign' }>;

/** Functions that take a reading. */
export const readingEntryPoints: readonly EntryPoint<Named>[] = [
  {
    name: 'documentIdentity',
    run: reading => documentIdentity({ reading, seed: 'url:a' }),
  },
  { name: 'endingOf', run: reading => endingOf({ reading }) },
];

/** Functions that take a contract. */
export const contractEntryPoints: readonly EntryPoint<DataContractDescriptor>[] =
  [
    {
      name: 'contractElements',
      run: contract => contractElements({ contract }),
    },
    {
      name: 'personalData',
      run: contract =>
        personalData({ contract, configuration: conventions.personalData }),
    },
    {
      name: 'contractOwners',
      run: contract =>
        contractOwners({ contract, configuration: conventions.ownership, now }),
    },
    { name: 'withoutSecrets', run: contract => withoutSecrets({ contract }) },
    {
      name: 'hideSecrets',
      run: contract => hideSecrets({ value: contract }),
    },
    { name: 'describeServers', run: contract => describeServers({ contract }) },
    {
      name: 'readingSnippets',
      run: contract =>
        // The page shows one server at a time.
        contract.servers
          .slice(0, 1)
          .map(server => readingSnippets({ contract, server })),
    },
    {
      name: 'describeQualityRules',
      run: ({ schema, quality }) =>
        [
          quality,
          ...schema.map(object => object.quality),
          ...schema.flatMap(({ properties }) =>
            properties.map(property => property.quality),
          ),
        ].map(rules =>
          describeQualityRules({ rules, documentPath: 'schema[0]' }),
        ),
    },
    {
      name: 'describeServiceLevels',
      run: contract => describeServiceLevels({ contract }),
    },
    {
      name: 'compareContracts',
      run: contract => {
        const nothing = { ...contract, schema: [], servers: [], tags: [] };
        const comparison = compareContracts({
          older: contract,
          newer: nothing,
          conventions,
        });
        return [
          comparisonAsText({ comparison }),
          comparisonAsMarkdown({ comparison }),
        ];
      },
    },
    {
      name: 'compareContracts with itself',
      run: contract =>
        compareContracts({ older: contract, newer: contract, conventions }),
    },
    ...(
      [
        ...(['json-schema', 'avro', 'protobuf', 'dbt', 'markdown'] as const),
        ...(['sql-postgresql', 'sql-snowflake'] as const),
        ...(['sql-bigquery', 'sql-duckdb'] as const),
      ] as const
    ).map(format => ({
      name: `exportContract to ${format}`,
      run: (contract: DataContractDescriptor) =>
        exportContract({ contract, format }),
    })),
    {
      name: 'normaliseServiceLevel',
      run: ({ slaProperties }) =>
        slaProperties.map(property => normaliseServiceLevel({ property })),
    },
  ];

/** Functions that take a product. */
export const productEntryPoints: readonly EntryPoint<DataProductDescriptor>[] =
  [
    {
      name: 'compareProducts',
      run: product =>
        compareProducts({
          older: product,
          newer: { ...product, inputPorts: [], outputPorts: [] },
          conventions,
        }),
    },
    {
      name: 'productOwners',
      run: product =>
        productOwners({ product, configuration: conventions.ownership, now }),
    },
  ];
