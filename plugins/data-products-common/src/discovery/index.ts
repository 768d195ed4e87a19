export * from './matchElements';
export { successorRef } from './successorRef';
export * from './types';
export { hasWords, queryWords, searchWords } from './words';
