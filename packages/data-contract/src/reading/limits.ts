import { ReadingLimits } from './types';

/**
 * Generous for every contract that people wrote so far; a contract with 10,000
 * columns has 3 MB and 310,000 keys and values. Within them no text takes a
 * second: one of two million values in a list would take five.
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
