/**
 * What a document is called, and which of several documents of one name stands.
 *
 * @packageDocumentation
 */
export * from '../identity';
export type * from '../ending';
export type * from '../findings/types';
export type * from '../model';
export type * from '../ownership/types';
export type * from '../privacy/types';
export type * from '../reading/types';
