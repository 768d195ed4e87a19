import { plain } from '../../privacy/personalData';
import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

/** Words of classifications, from open to closed. */
const levels: readonly (readonly string[])[] = [
  ['public', 'open', 'unrestricted'],
  ['internal', 'internal use', 'internal use only', 'company internal'],
  ['confidential', 'private', 'sensitive'],
  ['restricted', 'highly confidential', 'highly sensitive'],
  ['secret', 'top secret'],
];

const levelByWord = new Map(
  levels.flatMap((words, level) =>
    words.map(word => [plain(word), level] as const),
  ),
);

export function classificationRule(
  change: ValueChange<unknown, string | undefined>,
): ChangeRuleId {
  const { conventions } = change;
  const before = plain(change.older ?? '');
  const after = plain(change.newer ?? '');
  if (before === after) return 'said-differently';
  const wasPersonal = conventions.isPersonalClassification(change.older);
  const isPersonal = conventions.isPersonalClassification(change.newer);
  if (wasPersonal !== isPersonal) {
    return isPersonal ? 'personal-data-declared' : 'personal-data-withdrawn';
  }
  if (!before) return 'classification-stated';
  if (!after) return 'classification-removed';
  const levelBefore = levelByWord.get(before);
  const levelAfter = levelByWord.get(after);
  if (levelBefore === undefined || levelAfter === undefined) {
    return 'classification-changed';
  }
  if (levelBefore === levelAfter) return 'said-differently';
  return levelAfter > levelBefore
    ? 'classification-raised'
    : 'classification-lowered';
}

export function tagsRule(
  change: ValueChange<unknown, readonly string[]>,
): ChangeRuleId {
  const { conventions } = change;
  const wasPersonal = conventions.hasPersonalTag(change.older);
  const isPersonal = conventions.hasPersonalTag(change.newer);
  if (wasPersonal === isPersonal) return 'tags-changed';
  return isPersonal ? 'personal-data-declared' : 'personal-data-withdrawn';
}
