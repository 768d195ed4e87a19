import type { FileProblemKind } from '../problems/types';
import type { EntityStatus, Known, StatusFacts, StatusReason } from './types';

type Level = EntityStatus['level'];

/** The gravest first. What is not known is graver than that all is well, and lighter than what is wrong. */
const levels: readonly Level[] = ['error', 'warning', 'unknown', 'good'];

/** How grave it is that a file does not load as it stands. */
const fileLevels: Record<FileProblemKind, Level> = {
  unreadable: 'error',
  unreachable: 'error',
  refused: 'error',
  conflict: 'warning',
  removal: 'warning',
  // Whose it is, is no fault of its file.
  unconfirmed: 'good',
};

interface Weighed {
  level: Level;
  reason: StatusReason;
}

/** One row for each fact, in the order in which equally grave reasons are told. */
const rows: readonly ((facts: StatusFacts) => Weighed[])[] = [
  ({ file }) =>
    ofKnown('file', file, problems =>
      [...new Set(problems)].map(problem => ({
        level: fileLevels[problem],
        reason: { kind: 'file', problem },
      })),
    ),
  ({ findings }) => ofCount('document', findings),
  ({ contracts }) =>
    ofKnown('contracts', contracts, count => ofCount('contracts', count)),
  ({ owners }) =>
    ofKnown('owners', owners, missing =>
      missing.map(owner => ({
        level: 'warning',
        reason: { kind: 'owner', ...owner },
      })),
    ),
  ({ isChecked }) =>
    isChecked ? [] : [{ level: 'unknown', reason: { kind: 'not-checked' } }],
];

/**
 * The status of a product or contract, from all that is known of it. The same
 * facts give the same status, whoever asks and wherever it is shown.
 *
 * @public
 */
export function entityStatus(options: { facts: StatusFacts }): EntityStatus {
  const { facts } = options;
  const weighed = rows
    .flatMap(row => row(facts))
    .filter(({ level }) => level !== 'good')
    .sort(
      (left, right) => levels.indexOf(left.level) - levels.indexOf(right.level),
    );
  const counts = [
    facts.findings,
    ...(facts.contracts.is === 'known' ? [facts.contracts.value] : []),
  ];
  return {
    level: weighed[0]?.level ?? 'good',
    errors: counts.reduce((sum, { errors }) => sum + errors, 0),
    warnings: counts.reduce((sum, { warnings }) => sum + warnings, 0),
    reasons: weighed.map(({ reason }) => reason),
  };
}

/** Nothing is good before it is known; what a reader may not know is left out. */
function ofKnown<Value>(
  fact: 'file' | 'contracts' | 'owners',
  known: Known<Value>,
  weigh: (value: Value) => Weighed[],
): Weighed[] {
  switch (known.is) {
    case 'known':
      return weigh(known.value);
    case 'hidden':
      return [];
    default:
      return [{ level: 'unknown', reason: { kind: 'not-known', fact } }];
  }
}

function ofCount(
  of: 'document' | 'contracts',
  { errors, warnings }: { errors: number; warnings: number },
): Weighed[] {
  return errors + warnings === 0
    ? []
    : [
        {
          level: errors > 0 ? 'error' : 'warning',
          reason: { kind: 'findings', of, errors, warnings },
        },
      ];
}
