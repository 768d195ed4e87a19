export { isStandardText } from './isStandardText';
export { defaultReadingLimits } from './limits';
export { readDocuments } from './readDocuments';
export * from './types';
