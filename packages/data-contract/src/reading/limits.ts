import { ReadingLimits } from './types';

/**
 * Generous for every contract that people wrote so far; a contract with 10,000
 * columns has 3 MB.
 *
 * @public
 */
export const defaultReadingLimits: ReadingLimits = {
  maximumCharacters: 5_000_000,
  maximumDepth: 100,
  maximumDocuments: 1000,
  maximumAliasedNodes: 100_000,
  maximumFindings: 200,
};
