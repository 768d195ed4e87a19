import { ServiceLevelKind, ServiceLevelName } from './types';

/**
 * Every service level that is known here: its names, what its value is and what
 * its units mean. Whatever reads, judges, shows or measures a service level
 * reads this table.
 *
 * @public
 */
export const serviceLevelKinds: {
  readonly [Name in ServiceLevelName]: ServiceLevelKind;
} = {
  latency: {
    synonyms: ['la', 'ly'],
    measures: ['duration'],
    example: 'value: 4, unit: h',
  },
  freshness: {
    synonyms: ['fr', 'timeliness'],
    measures: ['duration'],
    example: 'value: 1, unit: h',
  },
  frequency: {
    synonyms: ['fy', 'updateFrequency', 'frequencyOfUpdate'],
    measures: ['duration'],
    example: 'value: 1, unit: d',
  },
  timeOfAvailability: {
    synonyms: ['toa'],
    measures: ['timeOfDay'],
    example: "value: '06:30+01:00'",
  },
  availability: {
    synonyms: ['av', 'uptime'],
    measures: ['share'],
    example: 'value: 99.5, unit: percent',
  },
  throughput: {
    synonyms: ['th'],
    measures: ['rate'],
    example: 'value: 20, unit: MB/s',
  },
  errorRate: {
    synonyms: ['er'],
    measures: ['share', 'rate'],
    example: 'value: 0.1, unit: percent',
  },
  timeToDetect: {
    synonyms: ['td'],
    measures: ['duration'],
    example: 'value: 15, unit: minutes',
  },
  timeToNotify: {
    synonyms: ['tn'],
    measures: ['duration'],
    example: 'value: 1, unit: h',
  },
  timeToRepair: {
    synonyms: ['tr'],
    measures: ['duration'],
    example: 'value: 8, unit: h',
  },
  retention: {
    synonyms: ['re'],
    measures: ['duration'],
    m: 'month',
    example: 'value: 7, unit: years',
  },
  generalAvailability: {
    synonyms: ['ga'],
    measures: ['date'],
    example: "value: '2026-09-08'",
  },
  endOfSupport: {
    synonyms: ['es', 'eos'],
    measures: ['date'],
    example: "value: '2028-12-31'",
  },
  endOfLife: {
    synonyms: ['el', 'eol'],
    measures: ['date'],
    example: "value: '2029-12-31'",
  },
};

/** `Time to detect`, `time-to-detect` and `timeToDetect` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

const nameByWord = new Map<string, ServiceLevelName>(
  Object.entries(serviceLevelKinds).flatMap(([name, { synonyms }]) =>
    [name, ...synonyms].map(
      word => [plain(word), name as ServiceLevelName] as const,
    ),
  ),
);

/**
 * The service level that the property of a document means, whatever its case
 * and separators.
 *
 * @public
 */
export function serviceLevelName(
  property: string,
): ServiceLevelName | undefined {
  return nameByWord.get(plain(property));
}
