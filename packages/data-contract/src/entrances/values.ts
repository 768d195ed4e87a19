/**
 * Values of JSON: what they are, and when two of them are the same.
 *
 * @packageDocumentation
 */
export { canonicalText, sameValue } from '../comparison/engine/sameValue';
export type { JsonValue } from '../model';
