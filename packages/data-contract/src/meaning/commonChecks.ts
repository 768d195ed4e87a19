import { Problem } from '../findings/problem';
import { quote } from '../findings/wording';
import { lifecycleOf, lifecycles } from '../model/lifecycleWords';

/** What products and contracts have in common. */
interface Identified {
  id?: string;
  status?: string;
}

export function checkIdentifier({ id }: Identified): Problem[] {
  return id === undefined || id.trim()
    ? []
    : [
        {
          rule: 'blank-identifier',
          path: ['id'],
          message: `id is blank, got ${quote(id)}.`,
          remedy:
            'Write id: "53581432-6c55-4ba2-a65f-72344a91553a" or another one that stays the same for ever.',
        },
      ];
}

export function checkStatus({ status }: Identified): Problem[] {
  if (
    status === undefined ||
    lifecycles.some(lifecycle => lifecycle === status)
  ) {
    return [];
  }
  const meant = lifecycleOf(status);
  return [
    {
      rule: 'unusual-status',
      path: ['status'],
      message: meant
        ? `status is ${quote(status)}; it is read as ${meant}.`
        : `status is ${quote(
            status,
          )}; nobody can tell whether the data may be used.`,
      remedy: `Write status: ${meant ?? 'active'}.`,
    },
  ];
}
