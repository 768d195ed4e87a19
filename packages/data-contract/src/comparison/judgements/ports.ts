import { DataProductDescriptor } from '../../model';
import { Found, Pair, ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';
import { declaredStep } from '../version/declaredStep';

export function portVersionRule(
  change: ValueChange<unknown, string | undefined>,
): ChangeRuleId {
  const { older, newer } = change;
  if (!older) return 'output-port-version-raised';
  if (!newer) return 'output-port-version-lowered';
  switch (declaredStep({ older, newer })) {
    case 'lower':
      return 'output-port-version-lowered';
    case 'minor':
    case 'patch':
      return 'output-port-version-raised';
    case 'none':
      return 'said-differently';
    default:
      return 'output-port-major-version-raised';
  }
}

/** The type, and the word that the document has for it. */
export function compareProductTypes({
  older,
  newer,
}: Pair<DataProductDescriptor>): readonly Found[] {
  const field =
    older.declaredType === newer.declaredType ? 'type' : 'declaredType';
  const isSame = older.type === newer.type && older.type !== undefined;
  return [
    {
      rule: isSame ? 'said-differently' : 'product-type-changed',
      steps: ['type'],
      older: older[field],
      newer: newer[field],
    },
  ];
}
