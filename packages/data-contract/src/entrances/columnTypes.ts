/**
 * What a change of the type of a column means for those who read it.
 *
 * @packageDocumentation
 */
export * from '../columnTypes';
export type { JsonValue } from '../model';
