export type { Ending } from './types';
