import { CompatibilityProfile, SchemaFormat } from './types';

/**
 * One row of the table of compatibility rules: a reason for which a reader
 * cannot read what a writer wrote.
 *
 * @public
 */
export interface CompatibilityRule {
  /** What an {@link Incompatibility} names as its `rule`; unique within its format. */
  id: string;
  format: SchemaFormat;
  /** One line for a list. */
  summary: string;
  /** Why data is unreadable then, for somebody who disagrees with the rule. */
  explanation: string;
  /** What to do in general. */
  remedy: string;
  /** The profiles in which it counts; absent if it does in all. */
  profiles?: readonly CompatibilityProfile[];
}
