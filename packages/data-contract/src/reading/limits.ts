import { ReadingLimits } from './types';

/**
 * Generous for every contract that people wrote so far; a contract with 10,000
 * columns has 3 MB and 310,000 keys and values. Within them no text takes a
 * second: one of two million values in a list would take five.
 *
 * @remarks
 *
 * What limits `maximumNodes` are texts made to take long, such as 30,000 columns
 * without a type in the depth of a schema: with 700,000 they take twice a second.
 * Where only known people write, 10,000 columns with a quality rule and custom
 * properties in each, 930,000 keys and values, are read in half a second.
 *
 * @public
 */
export const defaultReadingLimits: ReadingLimits = {
  maximumCharacters: 5_000_000,
  maximumNodes: 400_000,
  maximumDepth: 100,
  maximumDocuments: 1000,
  maximumAliasedNodes: 100_000,
  maximumFindings: 200,
};
