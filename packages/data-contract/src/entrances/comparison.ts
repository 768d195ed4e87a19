/**
 * What changed between two versions of a contract or a product, and whom it hurts.
 *
 * @packageDocumentation
 */
export * from '../comparison';
export type * from '../model';
