import {
  compareContracts,
  compareProducts,
  comparisonAsMarkdown,
  comparisonAsText,
} from '../../comparison';
import { defaultConventions } from '../../conventions';
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

/** Everything that a package offers to strangers' documents, by what it takes. */
export interface EntryPoints {
  texts: readonly EntryPoint<string>[];
  readings: readonly EntryPoint<Named>[];
  contracts: readonly EntryPoint<DataContractDescriptor>[];
  products: readonly EntryPoint<DataProductDescriptor>[];
}

const conventions = defaultConventions;
const now = new Date('2026-01-01T00:00:00Z');

/** The reader, whose readings all others take. */
export const reader: EntryPoint<string, DocumentReading[]> = {
  name: 'judgeDocuments',
  run: text => judgeDocuments({ text, conventions, now }),
};

/** Functions that take a text: one row each. */
const texts: readonly EntryPoint<string>[] = [
  { name: 'isStandardText', run: isStandardText },
  { name: 'textWithoutSecrets', run: text => textWithoutSecrets({ text }) },
  {
    name: 'catalogName',
    run: text => catalogName({ id: text }),
    throws: [InvalidIdentifierError],
  },
];

/** What is a product or a contract, or should be one. */
export type Named = Exclude<DocumentReading, { kind: 'foreign' }>;

/** Functions that take a reading. */
const readings: readonly EntryPoint<Named>[] = [
  {
    name: 'documentIdentity',
    run: reading => documentIdentity({ reading, seed: 'url:a' }),
  },
  { name: 'endingOf', run: reading => endingOf({ reading }) },
];

/** Functions that take a contract. */
const contracts: readonly EntryPoint<DataContractDescriptor>[] = [
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
  {
    name: 'normaliseServiceLevel',
    run: ({ slaProperties }) =>
      slaProperties.map(property => normaliseServiceLevel({ property })),
  },
];

/** Functions that take a product. */
const products: readonly EntryPoint<DataProductDescriptor>[] = [
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

/** Those of this package. */
export const entryPoints: EntryPoints = {
  texts,
  readings,
  contracts,
  products,
};
