export * from './types';
export { hasWords, queryWords, searchWords } from './words';
