import { findPredecessor } from '@data-mesh/data-contract';
import { identityOf } from './identityOf';
import { SideDocument } from './types';

/** The older contract that another one follows, and how it was found. */
export interface FoundPredecessor {
  document: SideDocument;
  /** In one sentence. */
  reason: string;
}

/** Says what a document follows. */
export type PredecessorOf = (
  document: SideDocument,
) => FoundPredecessor | undefined;

/**
 * Finds what new contracts follow: the version before of their `id`, else what
 * the same port of the same product named before.
 */
export function predecessorFinder(options: {
  /** All that is known of the older side. */
  older: readonly SideDocument[];
  /** All that is known of the newer side. */
  newer: readonly SideDocument[];
}): PredecessorOf {
  const { older, newer } = options;
  const known = older
    .filter(({ kind }) => kind === 'contract')
    .map(document => ({ ...namesOf(document), document }));
  const products = [...older, ...newer]
    .filter(({ kind }) => kind === 'product')
    .map(namesOf);
  return document => {
    if (document.kind !== 'contract') {
      return undefined;
    }
    const found = findPredecessor({
      contract: namesOf(document),
      known,
      products,
      // The older side is older, whatever the numbers say.
      acceptSameVersion: true,
    });
    return found && { document: found.contract.document, reason: found.reason };
  };
}

/** Ids that differ in case only have one name in the catalog. */
function namesOf(document: SideDocument) {
  return {
    id: identityOf(document),
    version: document.version,
    outputPorts: document.outputPorts.map(port => ({
      ...port,
      contractId: identityOf({ id: port.contractId }),
    })),
  };
}
