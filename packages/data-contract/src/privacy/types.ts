/**
 * Words by which contracts of an organisation say that data is personal, or
 * that it is not. Compared without case, spaces, hyphens and underscores.
 *
 * @public
 */
export interface PersonalDataConfiguration {
  personalClassifications: readonly string[];
  /** Classifications that rule personal data out, such as `public`. */
  otherClassifications: readonly string[];
  personalTags: readonly string[];
  /** Tags that rule personal data out, such as `no-pii`. */
  otherTags: readonly string[];
}

/**
 * Whether data is about people. `unknown` is never `no`.
 *
 * @public
 */
export type PersonalDataAnswer = 'yes' | 'no' | 'unknown';

/**
 * What is known of one leaf column.
 *
 * @public
 */
export interface PersonalDataColumn {
  /** Names from the object down, such as `customers.address.street`. */
  path: string;
  answer: PersonalDataAnswer;
  /** Why, in one sentence. */
  reason: string;
}

/**
 * Whether a contract is about people, and why, column by column.
 *
 * @public
 */
export interface PersonalData {
  answer: PersonalDataAnswer;
  /** Why, in one sentence. */
  reason: string;
  columns: PersonalDataColumn[];
}
