import {
  catalogName,
  contractOwners,
  type Finding,
  type OwnerCandidates,
  type PersonalDataAnswer,
  personalData,
  productOwners,
} from '@data-mesh/data-contract';
import { createHash } from 'node:crypto';
import type { DataProductsConfiguration } from '../configuration/readConfiguration';
import type { ProcessingRun } from '../ProcessingRun';
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
}

/** Raised when the same text may yield other facts than before. */
const VERSION = 2;
/** Under which a turn of the catalog keeps the facts. */
export const FACTS_KEY = 'document-facts';

function expectedName(contractId: string | undefined): string | undefined {
  const id = wholeText(contractId, LENGTHS.text);
  return id && catalogName({ id });
}

function readFacts(options: {
  text: string;
  configuration: DataProductsConfiguration;
  now: Date;
  run: ProcessingRun;
}): DocumentFacts {
  const { text, configuration, now, run } = options;
  const { ownership } = configuration;
  const facts: DocumentFacts = {
    findings: [],
    owners: { technical: [], business: [] },
  };
  const [reading] = run.read(text, { ownership, now });
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
        configuration: configuration.personalData,
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

/**
 * The facts of a document, computed once for each text and day: parsing a large
 * contract at each turn of the catalog would be what the portal is busy with.
 */
export async function documentFacts(options: {
  text: string;
  configuration: DataProductsConfiguration;
  now: Date;
  run: ProcessingRun;
}): Promise<DocumentFacts> {
  const { text, configuration, now, run } = options;
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, configuration]))
    // Owners come and go by the dates that the document gives them.
    .update(now.toISOString().slice(0, 10))
    .update(text)
    .digest('hex');
  const cached = await run.get<{ key: string; facts: string }>(FACTS_KEY);
  if (cached?.key === key) {
    return JSON.parse(cached.facts);
  }
  const facts = readFacts(options);
  await run.set(FACTS_KEY, { key, facts: JSON.stringify(facts) });
  return facts;
}
