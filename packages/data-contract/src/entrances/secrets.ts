/**
 * What must not be shown, and texts and values without it.
 *
 * @packageDocumentation
 */
export * from '../secrets';
export type * from '../findings/types';
export type * from '../model';
