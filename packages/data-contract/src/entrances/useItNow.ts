/**
 * How what a contract promises is reached: addresses, and code that reads.
 *
 * @packageDocumentation
 */
export * from '../useItNow';
export type * from '../model';
