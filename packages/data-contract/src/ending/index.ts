export { endingOf, readEnding } from './readEnding';
export type { Ending } from './types';
