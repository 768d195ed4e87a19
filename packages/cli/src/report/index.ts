export * from './countFindings';
export * from './formats';
export * from './plural';
export * from './printable';
export * from './renderReport';
export * from './types';
