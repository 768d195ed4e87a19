import {
  endDateProperties,
  endingIn,
  endingOfContract,
} from '../../ending/endingOfContract';
import { CustomProperty, Lifecycle, ServiceLevelProperty } from '../../model';
import { lifecycles } from '../../model/lifecycleWords';
import { serviceLevelName } from '../../serviceLevels/serviceLevelKinds';
import { Found } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

/** Whatever can be deprecated: a document, a column, a port. */
export interface Endable {
  customProperties?: CustomProperty[];
  slaProperties?: ServiceLevelProperty[];
}

interface Living extends Endable {
  status?: string;
  lifecycle?: Lifecycle;
  deprecated?: boolean;
}

/** Status, what it means, and the flag that some versions have beside it. */
export function compareLives(owners: {
  older: Living;
  newer: Living;
}): readonly Found[] {
  const { older, newer } = owners;
  const found: Found[] = [];
  const isSameStatus = older.status === newer.status;
  const isSameFlag =
    (older.deprecated ?? false) === (newer.deprecated ?? false);
  if (!isSameStatus || (older.lifecycle !== newer.lifecycle && isSameFlag)) {
    const field = isSameStatus ? 'lifecycle' : 'status';
    // A deprecation that the flag tells of is told once.
    const isTold = !isSameFlag && newer.lifecycle === 'deprecated';
    found.push({
      rule: isTold ? 'said-differently' : lifecycleRule(owners),
      steps: [field],
      older: older[field],
      newer: newer[field],
    });
  }
  if (older.deprecated !== newer.deprecated) {
    found.push({
      rule: isSameFlag ? 'said-differently' : flagRule(newer),
      steps: ['deprecated'],
      older: older.deprecated,
      newer: newer.deprecated,
    });
  }
  return found;
}

function flagRule(newer: Living): ChangeRuleId {
  return newer.deprecated ? deprecatedRule(newer) : 'deprecation-withdrawn';
}

function lifecycleRule(owners: { older: Living; newer: Living }): ChangeRuleId {
  const before = owners.older.lifecycle;
  const after = owners.newer.lifecycle;
  if (!after) return 'status-unclear';
  if (before === after) return 'said-differently';
  if (after === 'retired') return 'retired';
  if (after === 'deprecated') {
    return before === 'retired'
      ? 'returned-to-service'
      : deprecatedRule(owners.newer);
  }
  const ended = before === 'deprecated' || before === 'retired';
  if (ended && after === 'active') return 'returned-to-service';
  return before && lifecycles.indexOf(before) > lifecycles.indexOf(after)
    ? 'lifecycle-set-back'
    : 'lifecycle-advanced';
}

/** Deprecating hurts where nobody says until when it lasts. */
export function deprecatedRule(owner: Endable): ChangeRuleId {
  const { customProperties = [], slaProperties } = owner;
  const { date } = slaProperties
    ? endingOfContract({ contract: { customProperties, slaProperties } })
    : endingIn(customProperties);
  return date ? 'deprecated-with-end-date' : 'deprecated-without-end-date';
}

/** Whether a custom property names the end of something. */
export function isEndProperty(property: string): boolean {
  return endDateProperties.includes(property);
}

/** Whether a service level names the end of something. */
export function isEndLevel(property: string): boolean {
  const name = serviceLevelName(property);
  return name === 'endOfLife' || name === 'endOfSupport';
}

/** What it means that an end date became another one. */
export function endDateRule(change: {
  older: unknown;
  newer: unknown;
}): ChangeRuleId | undefined {
  const before = timeOf(change.older);
  const after = timeOf(change.newer);
  if (Number.isNaN(before) || Number.isNaN(after)) return undefined;
  if (before === after) return 'said-differently';
  return after < before ? 'end-brought-forward' : 'end-postponed';
}

/** Only of ISO 8601: what else engines read depends on the zone of the machine. */
function timeOf(value: unknown): number {
  const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
  return isDate ? Date.parse(value) : NaN;
}
