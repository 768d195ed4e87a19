import { Problem } from '../findings/problem';
import { quote } from '../findings/wording';
import { JsonValue, Team } from '../model';
import { normaliseServiceLevel, ServiceLevelName } from '../serviceLevels';
import { Path } from '../yaml/types';
import { ContractSubject, entriesOf, membersPath } from './subject';

/** The life of data, in this order. */
const life: readonly ServiceLevelName[] = [
  'generalAvailability',
  'endOfSupport',
  'endOfLife',
];

/** A service level ends before one that must come before it. */
export function* lifeDates({ contract }: ContractSubject): Iterable<Problem> {
  const dates = new Map<
    string,
    { property: string; date: string; time: number; path: Path }[]
  >();
  for (const { entry, path } of entriesOf(contract.slaProperties, [
    'slaProperties',
  ])) {
    const level = normaliseServiceLevel({ property: entry });
    if (level.kind !== 'date') continue;
    // Each element has a life of its own.
    const element = entry.element ?? contract.slaDefaultElement ?? '';
    const stages = dates.get(element) ?? [];
    dates.set(element, stages);
    stages[life.indexOf(level.name)] ??= {
      property: entry.property,
      date: level.date,
      time: level.time,
      path,
    };
  }
  for (const stages of dates.values()) {
    let before: (typeof stages)[number] | undefined;
    for (const stage of stages) {
      if (before && stage && stage.time < before.time) {
        yield {
          rule: 'dates-out-of-order',
          path: [...stage.path, 'value'],
          message: `${quote(stage.property)} is ${quote(
            stage.date,
          )}, before ${quote(before.property)}, which is ${quote(
            before.date,
          )}.`,
          remedy: 'Correct one of the two dates.',
        };
      }
      before = stage ?? before;
    }
  }
}

/** Days of ISO 8601 are in the order of their characters. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Members of the team who left before they came. */
export function* memberDates(options: {
  team?: Team;
  written: JsonValue;
}): Iterable<Problem> {
  const { team, written } = options;
  const members = team?.members ?? [];
  for (const { entry, path } of entriesOf(members, membersPath(written))) {
    const { dateIn = '', dateOut = '', username = '' } = entry;
    if (DAY.test(dateIn) && DAY.test(dateOut) && dateOut < dateIn) {
      yield {
        rule: 'dates-out-of-order',
        path: [...path, 'dateOut'],
        message: `${quote(
          username,
        )} leaves the team on ${dateOut}, before joining it on ${dateIn}.`,
        remedy: 'Correct dateIn or dateOut.',
      };
    }
  }
}
