import { DiffCondition } from './conditions';
import { DocumentChange } from './types';

type Judgement = (change: DocumentChange) => boolean;

/** No version can say that a document is gone, so that is never sufficient. */
const isLost: Judgement = change =>
  change.status === 'removed' && change.impact === 'breaking';

const judgements: Record<DiffCondition, Judgement> = {
  'insufficient-version': change =>
    isLost(change) ||
    (change.status === 'compared' && !change.comparison.version.sufficient),
  breaking: change =>
    isLost(change) ||
    (change.status === 'compared' && change.comparison.impact === 'breaking'),
  risky: change =>
    isLost(change) ||
    (change.status === 'compared' && change.comparison.impact !== 'safe'),
  never: () => false,
};

/** Whether one of the conditions holds for one of the changes. */
export function failsOn(options: {
  changes: readonly DocumentChange[];
  conditions: readonly DiffCondition[];
}): boolean {
  const { changes, conditions } = options;
  return changes.some(change =>
    conditions.some(condition => judgements[condition](change)),
  );
}
