/**
 * What makes a comparison fail.
 *
 * - `insufficient-version`: the declared version tells readers less than what changed, or a contract is gone
 * - `breaking`: somebody who relies on the older version fails, whatever the version says
 * - `risky`: the same, or a promise got weaker
 */
export const diffConditions = [
  'insufficient-version',
  'breaking',
  'risky',
  'never',
] as const;

export type DiffCondition = (typeof diffConditions)[number];
