import { readDocuments } from '../reading';
import { normaliseServiceLevel } from './normaliseServiceLevel';
import { serviceLevelKinds, serviceLevelName } from './serviceLevelKinds';

const HOUR = 3600;
const DAY = 24 * HOUR;

function normalise(property: string, value: unknown, unit?: string) {
  return normaliseServiceLevel({
    property: { property, value: value as string, unit },
  });
}

describe('normaliseServiceLevel', () => {
  it.each([
    ['latency', 4, 'd', 4 * DAY],
    ['ly', '15', 'm', 900],
    ['latency', '1.5 h', undefined, 5400],
    ['latency', 120, 'ms', 0.12],
    ['freshness', 'PT26H', undefined, 26 * HOUR],
    ['freshness', 'P1DT12H', undefined, 36 * HOUR],
    ['fy', 'daily', undefined, DAY],
    ['frequency', 'quarterly', undefined, 7_889_238],
    ['td', 5, 'min', 300],
    ['tn', 1, 'hr', HOUR],
    ['Time to Repair', 2, 'weeks', 14 * DAY],
    ['retention', 12, 'm', 31_556_952],
    ['re', 'P7Y', undefined, 7 * 31_556_952],
    ['latency', 0, 's', 0],
  ])('%s %s %s lasts %d seconds', (property, value, unit, seconds) => {
    expect(normalise(property, value, unit)).toEqual({
      kind: 'duration',
      name: serviceLevelName(property),
      seconds: expect.closeTo(seconds, 6),
    });
  });

  it.each([
    ['availability', 99.5, 'percent', 0.995],
    ['av', '99.9%', undefined, 0.999],
    ['er', 0.1, '%', 0.001],
  ])('%s %s %s is a share of %d', (property, value, unit, ratio) => {
    expect(normalise(property, value, unit)).toMatchObject({
      kind: 'share',
      ratio: expect.closeTo(ratio, 9),
    });
  });

  it.each([
    ['throughput', 20, 'MB/s', { amount: 20, counted: 'MB', seconds: 1 }],
    ['th', 900, 'events/min', { counted: 'events', seconds: 60 }],
    ['th', 3, 'files per day', { counted: 'files', seconds: DAY }],
    ['th', '650 rps', undefined, { amount: 650, counted: 'r', seconds: 1 }],
    ['th', 10, 'Mbps', { counted: 'Mb', seconds: 1 }],
    ['er', 3, 'errors/h', { amount: 3, counted: 'errors', seconds: HOUR }],
  ])('%s %s %s is a rate of %j', (property, value, unit, rate) => {
    expect(normalise(property, value, unit)).toMatchObject({
      kind: 'rate',
      ...rate,
    });
  });

  it('says no time of a rate that names none', () => {
    expect(normalise('th', 5, 'parcels')).toEqual({
      kind: 'rate',
      name: 'throughput',
      amount: 5,
      counted: 'parcels',
    });
  });

  it.each([
    ['ga', '2026-09-08', '2026-09-08T00:00:00Z'],
    ['es', '2027-03-31T22:00:00Z', '2027-03-31T22:00:00Z'],
    ['eol', '2022-05-12T09:30:10-08:00', '2022-05-12T17:30:10Z'],
    ['eol', '2027-03-31 22:00:00', '2027-03-31T22:00:00Z'],
    ['eol', '2028-02-29', '2028-02-29T00:00:00Z'],
  ])('%s %s is the moment %s, wherever the machine stands', (...args) => {
    const [property, date, moment] = args;
    expect(normalise(property, date)).toEqual({
      kind: 'date',
      name: serviceLevelName(property),
      date,
      time: Date.parse(moment),
    });
  });

  it.each([
    ['06:30+01:00', { seconds: 6.5 * HOUR, offsetMinutes: 60 }],
    ['09:00-0830', { seconds: 9 * HOUR, offsetMinutes: -510 }],
    ['23:59:59Z', { seconds: DAY - 1, offsetMinutes: 0 }],
    ['7:00', { seconds: 7 * HOUR }],
  ])('the time %s is %j', (value, time) => {
    expect(normalise('timeOfAvailability', value)).toEqual({
      kind: 'timeOfDay',
      name: 'timeOfAvailability',
      ...time,
    });
  });

  it.each([
    ['kindness', 3, 'smiles', 'unknown-property'],
    ['constructor', 3, 'd', 'unknown-property'],
    ['latency', undefined, 'd', 'missing-value'],
    ['latency', null, 'd', 'missing-value'],
    ['latency', 4, undefined, 'missing-unit'],
    ['availability', 0.999, undefined, 'missing-unit'],
    ['throughput', 20, undefined, 'missing-unit'],
    ['latency', 4, 'percent', 'unfitting-unit'],
    ['latency', 4, 'MB/s', 'unfitting-unit'],
    ['availability', 23, 'h', 'unfitting-unit'],
    ['throughput', 20, 'h', 'unfitting-unit'],
    ['errorRate', 3, 'd', 'unfitting-unit'],
    ['latency', 'soon', 'd', 'not-a-number'],
    ['latency', true, 'd', 'not-a-number'],
    ['latency', 'P', undefined, 'not-a-number'],
    ['availability', '24/7', undefined, 'not-a-number'],
    ['endOfLife', '31.12.2027', undefined, 'not-a-date'],
    ['endOfLife', 20271231, undefined, 'not-a-date'],
    ['endOfLife', '2027-12-31 at noon', undefined, 'not-a-date'],
    ['endOfLife', '2026-02-30', undefined, 'impossible-date'],
    ['endOfLife', '2026-13-01T00:00:00Z', undefined, 'impossible-date'],
    ['timeOfAvailability', 'before the morning call', undefined, 'not-a-time'],
    ['timeOfAvailability', '25:00', undefined, 'impossible-time'],
    ['latency', -4, 'd', 'negative'],
    ['availability', -1, '%', 'negative'],
    ['availability', 101, '%', 'over-100-percent'],
  ])('cannot tell what %s %s %s promises: %s', (...args) => {
    const [property, value, unit, reason] = args;
    expect(normalise(property, value, unit)).toMatchObject({
      kind: 'unknown',
      reason,
    });
  });

  it('understands the example of every service level', () => {
    for (const [name, { example, measures }] of Object.entries(
      serviceLevelKinds,
    )) {
      const [reading] = readDocuments({
        text: `kind: DataContract\nslaProperties: [{ property: ${name}, ${example} }]`,
      });
      const [property] =
        reading.kind === 'contract' ? reading.contract.slaProperties : [];
      const { kind } = normaliseServiceLevel({ property });
      expect([name, kind]).toEqual([name, measures[0]]);
    }
  });
});
