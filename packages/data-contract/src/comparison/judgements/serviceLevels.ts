import {
  DataContractDescriptor,
  JsonValue,
  ServiceLevelProperty,
} from '../../model';
import {
  NormalisedServiceLevel,
  normaliseServiceLevel,
  serviceLevelKinds,
  ServiceLevelName,
  serviceLevelName,
} from '../../serviceLevels';
import { readQuantity } from '../../serviceLevels/readQuantity';
import { documentsOf } from '../engine/builders';
import { sameValue } from '../engine/sameValue';
import { Found, Pair, ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';
import { isEndLevel } from './lifecycle';

/** Which direction is a stronger promise, and the rules that the two directions have. */
interface Direction {
  better: 'lower' | 'higher';
  weakened?: ChangeRuleId;
  strengthened?: ChangeRuleId;
}

const ending: Direction = {
  better: 'higher',
  weakened: 'end-brought-forward',
  strengthened: 'end-postponed',
};

const directions: { readonly [Name in ServiceLevelName]: Direction } = {
  latency: { better: 'lower' },
  freshness: { better: 'lower' },
  frequency: { better: 'lower' },
  timeOfAvailability: { better: 'lower' },
  availability: { better: 'higher' },
  throughput: { better: 'higher' },
  errorRate: { better: 'lower' },
  timeToDetect: { better: 'lower' },
  timeToNotify: { better: 'lower' },
  timeToRepair: { better: 'lower' },
  retention: { better: 'higher', weakened: 'retention-shortened' },
  generalAvailability: { better: 'lower' },
  endOfSupport: ending,
  endOfLife: ending,
};

/** Months have 28 to 31 days, so less than this tells no difference where they are compared with days. */
const CALENDAR_TOLERANCE = 0.02;
const ROUNDING_TOLERANCE = 1e-9;
/** Months and years in a duration of ISO 8601, such as P1Y6M; the M after the T is minutes. */
const CALENDAR_DURATION = /^P[^T]{0,20}[YM]/;

export const valueFields: readonly string[] = ['value', 'valueExt', 'unit'];

/** Its name in the table of service levels, else as the document has it. */
export function levelName(level: ServiceLevelProperty): string {
  return (
    serviceLevelName(level.property) ?? level.property.trim().toLowerCase()
  );
}

export function compareServiceLevels(options: {
  owners: Pair<ServiceLevelProperty>;
}): readonly Found[] {
  const { older, newer } = options.owners;
  const isSameUnit = older.unit === newer.unit;
  return (['value', 'valueExt'] as const).flatMap(field => {
    const before = older[field];
    const after = newer[field];
    if (before === undefined && after === undefined) return [];
    if (isSameUnit && sameValue(before, after)) return [];
    return [
      {
        rule: valueRule({
          older: { ...older, value: before },
          newer: { ...newer, value: after },
        }),
        steps: [field],
        older: withUnit(before, older.unit),
        newer: withUnit(after, newer.unit),
      },
    ];
  });
}

function withUnit(
  value: JsonValue | undefined,
  unit: string | undefined,
): JsonValue | undefined {
  const isAmount = typeof value === 'number' || typeof value === 'string';
  return isAmount && unit ? `${value} ${unit}` : value;
}

function valueRule(levels: Pair<ServiceLevelProperty>): ChangeRuleId {
  const older = normaliseServiceLevel({ property: levels.older });
  const newer = normaliseServiceLevel({ property: levels.newer });
  const before = comparable(older);
  const after = comparable(newer);
  if (!before || !after || before.scale !== after.scale || !newer.name) {
    return 'service-level-changed';
  }
  const difference = after.amount - before.amount;
  const tolerance = toleranceOf(levels, older.kind === 'duration');
  if (Math.abs(difference) <= tolerance * Math.abs(before.amount)) {
    return 'said-differently';
  }
  const {
    better,
    weakened = 'service-level-weakened',
    strengthened = 'service-level-strengthened',
  } = directions[newer.name];
  return difference > 0 === (better === 'higher') ? strengthened : weakened;
}

function toleranceOf(
  { older, newer }: Pair<ServiceLevelProperty>,
  isDuration: boolean,
): number {
  const isMixed = isDuration && isCalendar(older) !== isCalendar(newer);
  return isMixed ? CALENDAR_TOLERANCE : ROUNDING_TOLERANCE;
}

/** Whether it is written in months or years. */
function isCalendar({ property, value, unit }: ServiceLevelProperty): boolean {
  const name = serviceLevelName(property);
  const { m = 'minute' } = name ? serviceLevelKinds[name] : {};
  const quantity = readQuantity({ value, unit, m });
  if (quantity.kind === 'amount') {
    return quantity.unit === 'month' || quantity.unit === 'year';
  }
  return typeof value === 'string' && CALENDAR_DURATION.test(value.trim());
}

/** An amount, and what only amounts of the same scale may be compared by. */
function comparable(
  level: NormalisedServiceLevel,
): { amount: number; scale: string } | undefined {
  switch (level.kind) {
    case 'duration':
      return { amount: level.seconds, scale: 'duration' };
    case 'share':
      return { amount: level.ratio, scale: 'share' };
    case 'date':
      return { amount: level.time, scale: 'date' };
    case 'rate':
      return {
        amount: level.amount / (level.seconds ?? 1),
        scale: `rate of ${level.counted}${level.seconds ? ' in a time' : ''}`,
      };
    case 'timeOfDay':
      return {
        amount: level.seconds - 60 * (level.offsetMinutes ?? 0),
        scale: level.offsetMinutes === undefined ? 'local time' : 'time',
      };
    default:
      return undefined;
  }
}

export function propertyRule(
  change: ValueChange<ServiceLevelProperty, string>,
): ChangeRuleId {
  const { older, newer } = change.owners;
  return levelName(older) === levelName(newer)
    ? 'said-differently'
    : 'service-level-changed';
}

/** What a level without an element is about stands in the contract. */
export function elementRule(
  change: ValueChange<ServiceLevelProperty, string | undefined>,
): ChangeRuleId {
  const documents = documentsOf<DataContractDescriptor>(change.place);
  const before = elementsOf(change.older ?? documents.older.slaDefaultElement);
  const after = elementsOf(change.newer ?? documents.newer.slaDefaultElement);
  const isMore = [...before].every(element => after.has(element));
  if (!before.size || !isMore) return 'service-level-scope-changed';
  return before.size === after.size
    ? 'said-differently'
    : 'service-level-strengthened';
}

function elementsOf(text = ''): Set<string> {
  const elements = text.split(',').map(element => element.trim());
  return new Set(elements.filter(Boolean));
}

/** The default matters only where a level has no element of its own. */
export function defaultElementRule(
  change: ValueChange<DataContractDescriptor, string | undefined>,
): ChangeRuleId {
  const { older, newer } = change.owners;
  const isUsed = [...older.slaProperties, ...newer.slaProperties].some(
    ({ element }) => !element,
  );
  return isUsed ? 'service-level-scope-changed' : 'said-differently';
}

export function serviceLevelAdded(level: ServiceLevelProperty): ChangeRuleId {
  return isEndLevel(level.property) ? 'end-announced' : 'service-level-added';
}

export function serviceLevelRemoved(level: ServiceLevelProperty): ChangeRuleId {
  return isEndLevel(level.property) ? 'end-withdrawn' : 'service-level-removed';
}
