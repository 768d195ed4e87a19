/**
 * What is to be said of a regular expression before anybody runs it.
 *
 * @packageDocumentation
 */
export {
  judgePattern,
  type PatternVerdict,
} from '../meaning/patterns/judgePattern';
