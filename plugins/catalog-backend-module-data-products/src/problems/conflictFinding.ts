import type { Finding } from '@data-mesh/data-contract';
import type { ClaimRule } from '../files/claimRules';

interface ConflictRow {
  rule: string;
  severity: Finding['severity'];
  /** What comes before the reason. */
  message(winner: string): string;
  remedy: string;
}

const OF_ANOTHER_SOURCE: ConflictRow = {
  rule: 'id-of-another-source',
  severity: 'error',
  message: winner => `Another source holds this id, with ${winner}.`,
  remedy:
    'Give this document an id of its own, or unregister this file. If the product has moved here, an owner of it or an operator of the portal can accept this source.',
};

/** What is told of a file whose document is not shown, by the rule that decided it. */
const CONFLICTS: Record<ClaimRule, ConflictRow> = {
  document: {
    rule: 'conflicting-id',
    severity: 'warning',
    message: winner => `Another file has the same id: ${winner}.`,
    remedy:
      'Give one of the two an id of its own, or remove the one that is out of date.',
  },
  standing: OF_ANOTHER_SOURCE,
  holder: OF_ANOTHER_SOURCE,
  accepted: OF_ANOTHER_SOURCE,
  reserved: {
    rule: 'id-kept-for-product',
    severity: 'error',
    message: () => 'This id is kept for somebody else.',
    remedy:
      'Publish the contract from where the product comes from, or give it an id of its own. An owner of that product or an operator of the portal can accept this source.',
  },
};

/** Why a file is not shown for an entity that others describe, too. */
export function conflictFinding(options: {
  claimRule: ClaimRule;
  because: string;
  winner: string;
}): Finding {
  const { claimRule, because, winner } = options;
  const { rule, severity, message, remedy } = CONFLICTS[claimRule];
  return {
    rule,
    severity,
    path: 'id',
    message: `${message(winner)} ${because}`,
    remedy,
  };
}
