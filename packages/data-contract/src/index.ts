/**
 * Reads, checks and describes data products (ODPS) and data contracts (ODCS).
 *
 * @packageDocumentation
 */
export * from './comparison';
export * from './conventions';
export * from './elements';
export * from './ending';
export * from './findings';
export * from './identity';
export * from './model';
export * from './ownership';
export * from './privacy';
export * from './reading';
export * from './secrets';
export * from './serviceLevels';
export * from './useItNow';
export * from './wording';
