import { endingOfContract } from '../ending/endingOfContract';
import { Problem } from '../findings/problem';
import { ContractSubject } from './subject';

/** A contract that ends, and leaves its consumers without a date and a way on. */
export function* announcedEnd({
  contract,
}: ContractSubject): Iterable<Problem> {
  const { lifecycle } = contract;
  if (lifecycle !== 'deprecated' && lifecycle !== 'retired') return;
  const { date, successor } = endingOfContract({ contract });
  if (date === undefined && successor === undefined) {
    yield {
      rule: 'end-not-announced',
      path: ['status'],
      message: `The contract is ${lifecycle}, and says neither when its data ends nor what to use instead.`,
      remedy:
        "Add slaProperties: [{ property: endOfSupport, value: '2027-03-31' }], or to customProperties: { property: successor, value: orders-v2 }.",
    };
  }
}
