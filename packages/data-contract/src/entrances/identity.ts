/**
 * What a document is called, and which of several documents of one name stands.
 *
 * @packageDocumentation
 */
export * from '../identity';
