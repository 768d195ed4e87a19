/**
 * Rules, service levels and lists in words.
 *
 * @packageDocumentation
 */
export { alternatives, quote } from '../findings/wording';
export * from '../wording';
export type * from '../model';
export type * from '../serviceLevels/types';
