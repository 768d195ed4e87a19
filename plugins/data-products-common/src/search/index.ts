export * from './elements';
export * from './hitLocation';
export * from './types';
export * from './whyMatched';
