import {
  catalogName,
  contractOwners,
  type Conventions,
  type DocumentReading,
  type Finding,
  type OwnerCandidates,
  type PersonalDataAnswer,
  personalData,
  productOwners,
} from '@data-mesh/data-contract';
import { LENGTHS, shortText, wholeText } from './catalogWords';
import { unusableReferences } from './references';

/** What the processor needs to know of a document. */
export interface DocumentFacts {
  findings: Finding[];
  owners: OwnerCandidates;
  /** The name that the entity of this document should have; ports look for it. */
  expectedName?: string;
  /** The version of a contract, and whether it is about people. */
  version?: string;
  personalData?: PersonalDataAnswer;
  /** The document without its secrets, if it has any. */
  definition?: string;
}

function expectedName(contractId: string | undefined): string | undefined {
  const id = wholeText(contractId, LENGTHS.text);
  return id && catalogName({ id });
}

/** What there is to know of a document. */
export function documentFacts(options: {
  reading: DocumentReading | undefined;
  conventions: Conventions;
  now: Date;
}): DocumentFacts {
  const { reading, conventions, now } = options;
  const { ownership } = conventions;
  const facts: DocumentFacts = {
    findings: [],
    owners: { technical: [], business: [] },
  };
  switch (reading?.kind) {
    case 'product':
      facts.owners = productOwners({
        product: reading.product,
        configuration: ownership,
        now,
      });
      break;
    case 'contract':
      facts.owners = contractOwners({
        contract: reading.contract,
        configuration: ownership,
        now,
      });
      facts.expectedName = expectedName(reading.contract.id);
      facts.version = shortText(reading.contract.version, LENGTHS.word);
      facts.personalData = personalData({
        contract: reading.contract,
        configuration: conventions.personalData,
      }).answer;
      break;
    default:
      break;
  }
  if (reading && reading.kind !== 'foreign') {
    facts.findings = reading.findings;
  }
  if (reading?.kind === 'product' || reading?.kind === 'contract') {
    const isProduct = reading.kind === 'product';
    facts.findings = [
      ...facts.findings,
      ...unusableReferences({
        descriptor: isProduct ? reading.product : reading.contract,
        owners: facts.owners,
        isProduct,
      }),
    ];
  }
  return facts;
}
