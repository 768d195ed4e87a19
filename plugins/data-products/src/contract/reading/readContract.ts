import {
  contractElements,
  type ContractElement,
  type DataContractDescriptor,
  describeServiceLevels,
  type Ending,
  endingOf,
  type Finding,
  personalData,
  type PersonalDataAnswer,
  type PersonalDataColumn,
  readConventions,
  readDocuments,
  type ServiceLevelWording,
  withoutSecrets,
} from '@data-mesh/data-contract';

/** A contract with everything that its page is made from. */
export interface ReadableContract {
  status: 'read';
  contract: DataContractDescriptor;
  elements: ContractElement[];
  /** What is known of each column without columns below it, by its path. */
  personalData: Map<string, PersonalDataColumn>;
  personalDataAnswer: PersonalDataAnswer;
  serviceLevels: ServiceLevelWording[];
  ending: Ending;
}

/** What became of the text of a contract. */
export type ContractReading =
  | ReadableContract
  | { status: 'missing' }
  | { status: 'unreadable'; findings: Finding[] };

interface ContractText {
  definition: string;
  /** The section of the configuration that has the conventions of this company. */
  configuration: unknown;
}

function isLeaf(elements: readonly ContractElement[], index: number): boolean {
  const next = elements[index + 1];
  return (
    elements[index].kind === 'property' &&
    !(next && next.depth > elements[index].depth)
  );
}

function read(options: ContractText): ContractReading {
  const { definition, configuration } = options;
  if (!definition.trim()) return { status: 'missing' };
  const conventions = readConventions({ value: configuration });
  const readings = readDocuments({ text: definition });
  const reading = readings.find(({ kind }) => kind === 'contract');
  if (reading?.kind !== 'contract') {
    return {
      status: 'unreadable',
      findings: readings.flatMap(other =>
        'findings' in other ? other.findings : [],
      ),
    };
  }
  // From here on nobody has to think of secrets.
  const { contract } = withoutSecrets({ contract: reading.contract });
  const elements = contractElements({ contract });
  const { answer, columns } = personalData({
    contract,
    configuration: conventions.personalData,
  });
  // Both go through the schema in the same order; the paths of what is below
  // unnamed items differ.
  const leaves = elements.filter((_, index) => isLeaf(elements, index));
  return {
    status: 'read',
    contract,
    elements,
    personalData: new Map(
      leaves.map(({ path }, index) => [path, columns[index]]),
    ),
    personalDataAnswer: answer,
    serviceLevels: describeServiceLevels({ contract }),
    ending: endingOf({ reading }),
  };
}

/** A tab is left and opened again; two products are compared in turns. */
const KEPT = 3;
const kept = new Map<string, ContractReading>();

/** Reads the text of a contract; a text that was read lately is not read again. */
export function readContract(options: ContractText): ContractReading {
  const key = JSON.stringify([options.configuration, options.definition]);
  const reading = kept.get(key) ?? read(options);
  kept.delete(key);
  kept.set(key, reading);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return reading;
}
