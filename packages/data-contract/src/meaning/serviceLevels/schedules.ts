import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { Path } from '../../yaml/types';
import { qualityPlaces } from '../quality/qualityPlaces';
import { ContractSubject, entriesOf } from '../subject';
import { isCron } from './cron';

/** Schedules of service levels and quality rules by which cron runs nothing. */
export function* schedules(subject: ContractSubject): Iterable<Problem> {
  for (const { entry, path } of entriesOf(subject.contract.slaProperties, [
    'slaProperties',
  ])) {
    yield* scheduleAt(entry, path);
  }
  for (const { rule, path } of qualityPlaces(subject)) {
    yield* scheduleAt(rule, path);
  }
}

function* scheduleAt(
  { scheduler, schedule }: { scheduler?: string; schedule?: string },
  path: Path,
): Iterable<Problem> {
  if (
    scheduler?.trim().toLowerCase() === 'cron' &&
    schedule !== undefined &&
    !isCron({ text: schedule })
  ) {
    yield {
      rule: 'invalid-schedule',
      path: [...path, 'schedule'],
      message: `${quote(schedule)} is no cron expression.`,
      remedy:
        'Write minute, hour, day of the month, month and day of the week, such as schedule: 0 20 * * *.',
    };
  }
}
