export * from './comparedElement';
export * from './findReasons';
export { successorRef } from './successorRef';
export * from './types';
export { type WordFinder, wordFinder } from './wordFinder';
export { hasWords, nameWords, queryWords, searchWords } from './words';
