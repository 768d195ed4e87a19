/**
 * What changed between two versions of a contract or a product, and whom it hurts.
 *
 * @packageDocumentation
 */
export * from '../comparison';
export type * from '../model';
export type * from '../conventions/types';
export type * from '../findings/types';
export type * from '../ownership/types';
export type * from '../privacy/types';
export type { SecretSettings } from '../secrets';
