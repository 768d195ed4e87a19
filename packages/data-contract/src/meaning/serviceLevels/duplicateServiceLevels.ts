import { Problem } from '../../findings/problem';
import { describeValue, quote } from '../../findings/wording';
import { serviceLevelName } from '../../serviceLevels';
import { ContractSubject, entriesOf } from '../subject';

/** Service levels that promise one thing twice. */
export function* duplicateServiceLevels({
  contract,
}: ContractSubject): Iterable<Problem> {
  const first = new Map<string, string>();
  for (const { entry, path } of entriesOf(contract.slaProperties, [
    'slaProperties',
  ])) {
    const { property, element = contract.slaDefaultElement, driver } = entry;
    const name = serviceLevelName(property) ?? property;
    // Two times of availability may be promised, by schedule or for two purposes.
    const key = JSON.stringify([name, element, driver, entry.schedule]);
    const value = [describeValue(entry.value), entry.unit]
      .filter(Boolean)
      .join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, value);
      continue;
    }
    yield {
      rule: 'duplicate-service-level',
      path,
      message: `${quote(property)} is promised twice${
        element ? ` for ${quote(element)}` : ''
      }: ${before}, and ${value}.`,
      remedy:
        'Remove one of the two, or tell them apart by element or driver, such as driver: analytics.',
    };
  }
}
