import { CustomProperty, JsonValue } from '../../model';
import { defaultOwnershipConfiguration } from '../../ownership/configuration';
import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';
import { endDateRule, isEndProperty } from './lifecycle';

const ownerProperties = new Set([
  ...defaultOwnershipConfiguration.businessOwnerProperties,
  ...defaultOwnershipConfiguration.technicalOwnerProperties,
]);

/** What a custom property means that this package reads elsewhere; others have no meaning. */
function meaningOf(property: string): 'owner' | 'end' | undefined {
  if (ownerProperties.has(property)) return 'owner';
  return isEndProperty(property) ? 'end' : undefined;
}

export function customPropertyAdded(entry: CustomProperty): ChangeRuleId {
  switch (meaningOf(entry.property)) {
    case 'owner':
      return 'owner-changed';
    case 'end':
      return 'end-announced';
    default:
      return 'custom-property-added';
  }
}

export function customPropertyRemoved(entry: CustomProperty): ChangeRuleId {
  switch (meaningOf(entry.property)) {
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
  switch (meaningOf(change.owners.newer.property)) {
    case 'owner':
      return 'owner-changed';
    case 'end':
      return endDateRule(change) ?? 'custom-property-changed';
    default:
      return 'custom-property-changed';
  }
}
