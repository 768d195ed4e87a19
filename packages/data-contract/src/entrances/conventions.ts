/**
 * What ODPS and ODCS leave open and a company decides, and what holds where it has decided nothing.
 *
 * @packageDocumentation
 */
export * from '../conventions';
export type * from '../findings/types';
export type * from '../ownership/types';
export type * from '../privacy/types';
export type { SecretSettings } from '../secrets';
