import type { Quantity, QuantityUnit, ServiceLevelName } from './types';

/** What is known of one service level. */
export interface ServiceLevelRow {
  /** Other ways to write its name; the two letters are those of DataQoS. */
  synonyms: readonly string[];
  /** What its value must be, so that it can be said in a sentence. */
  measures: 'duration' | 'date' | 'time' | 'share' | 'any';
  /** What the unit `m` means; minutes if absent. */
  m?: QuantityUnit;
}

export const serviceLevelTable: {
  readonly [Name in ServiceLevelName]: ServiceLevelRow;
} = {
  latency: { synonyms: ['la', 'ly'], measures: 'duration' },
  freshness: { synonyms: ['fr', 'timeliness'], measures: 'duration' },
  frequency: {
    synonyms: ['fy', 'updateFrequency', 'frequencyOfUpdate'],
    measures: 'duration',
  },
  timeOfAvailability: { synonyms: ['toa'], measures: 'time' },
  availability: { synonyms: ['av', 'uptime'], measures: 'share' },
  throughput: { synonyms: ['th'], measures: 'any' },
  errorRate: { synonyms: ['er'], measures: 'any' },
  timeToDetect: { synonyms: ['td'], measures: 'duration' },
  timeToNotify: { synonyms: ['tn'], measures: 'duration' },
  timeToRepair: { synonyms: ['tr'], measures: 'duration' },
  retention: { synonyms: ['re'], measures: 'duration', m: 'month' },
  generalAvailability: { synonyms: ['ga'], measures: 'date' },
  endOfSupport: { synonyms: ['es', 'eos'], measures: 'date' },
  endOfLife: { synonyms: ['el', 'eol'], measures: 'date' },
};

/** `Time to detect`, `time-to-detect` and `timeToDetect` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

const nameByWord = new Map<string, ServiceLevelName>(
  Object.entries(serviceLevelTable).flatMap(([name, { synonyms }]) =>
    [name, ...synonyms].map(
      word => [plain(word), name as ServiceLevelName] as const,
    ),
  ),
);

/** The service level that a property means. */
export function serviceLevelName(
  property: string,
): ServiceLevelName | undefined {
  return nameByWord.get(plain(property));
}

/** Whether a value is such that the sentence of the service level makes sense. */
export function fits(options: {
  measures: ServiceLevelRow['measures'];
  quantity: Quantity;
}): boolean {
  const { measures, quantity } = options;
  const unit = quantity.kind === 'amount' ? quantity.unit : undefined;
  switch (measures) {
    case 'duration':
      return unit !== undefined && unit !== 'percent';
    case 'share':
      return unit === 'percent';
    case 'any':
      return !(quantity.kind === 'text' && quantity.text === '');
    default:
      return quantity.kind === measures;
  }
}
