/**
 * Texts of ODPS and ODCS as descriptors with findings, and where in the text each part of them stands.
 *
 * @packageDocumentation
 */
export * from '../reading';
export { originalIndex, rememberIndexes } from '../structure/originalIndex';
