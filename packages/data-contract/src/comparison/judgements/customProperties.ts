import { CustomProperty, JsonValue } from '../../model';
import { ConventionWords } from '../engine/ConventionWords';
import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';
import { endDateRule, isEndProperty } from './lifecycle';

/** What a custom property means that this package reads elsewhere; others have no meaning. */
function meaningOf(
  property: string,
  conventions: ConventionWords,
): 'owner' | 'end' | undefined {
  if (conventions.isOwnerProperty(property)) return 'owner';
  return isEndProperty(property) ? 'end' : undefined;
}

export function customPropertyAdded(
  entry: CustomProperty,
  conventions: ConventionWords,
): ChangeRuleId {
  switch (meaningOf(entry.property, conventions)) {
    case 'owner':
      return 'owner-changed';
    case 'end':
      return 'end-announced';
    default:
      return 'custom-property-added';
  }
}

export function customPropertyRemoved(
  entry: CustomProperty,
  conventions: ConventionWords,
): ChangeRuleId {
  switch (meaningOf(entry.property, conventions)) {
    case 'owner':
      return 'owner-changed';
    case 'end':
      return 'end-withdrawn';
    default:
      return 'custom-property-removed';
  }
}

export function customPropertyChanged(
  change: ValueChange<CustomProperty, JsonValue | undefined>,
): ChangeRuleId {
  switch (meaningOf(change.owners.newer.property, change.conventions)) {
    case 'owner':
      return 'owner-changed';
    case 'end':
      return endDateRule(change) ?? 'custom-property-changed';
    default:
      return 'custom-property-changed';
  }
}
