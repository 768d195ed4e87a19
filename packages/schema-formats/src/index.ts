/**
 * Schemas of other formats: whether one may follow another, and data contracts
 * (ODCS) from them and into them.
 *
 * @packageDocumentation
 */
export * from './compatibility';
export * from './conversion';
export { SchemaParseError } from './reading';
