export * from './countFindings';
export * from './entityStatus';
export type * from './types';
