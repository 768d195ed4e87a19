import { ReadingLimits } from './types';

/**
 * Generous for every contract that people wrote so far: 10,000 columns of ten
 * fields, with tags, a quality rule and two custom properties in each, weigh
 * 2.7 million and have 4.5 MB. Within them no text takes a second.
 *
 * @remarks
 *
 * What limits `maximumNodes` are texts made to take long: of 30,000 columns
 * without a type, and of 350,000 fields that nobody knows, each function of this
 * package still makes something within the second. Columns in the depth weigh
 * more, because each of them has a long path.
 *
 * @public
 */
export const defaultReadingLimits: ReadingLimits = {
  maximumCharacters: 5_000_000,
  maximumNodes: 2_800_000,
  maximumDepth: 100,
  maximumDocuments: 1000,
  maximumAliasedNodes: 100_000,
  maximumFindings: 200,
};
