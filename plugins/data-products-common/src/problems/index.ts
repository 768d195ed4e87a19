export * from './types';
export * from './isOfAnotherSource';
export * from './permissions';
