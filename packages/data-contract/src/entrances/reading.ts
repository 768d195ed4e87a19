/**
 * Texts of ODPS and ODCS as descriptors with findings, and where in the text each part of them stands.
 *
 * @packageDocumentation
 */
export * from '../reading';
export { originalIndex, rememberIndexes } from '../structure/originalIndex';
export type * from '../conventions/types';
export type * from '../ending';
export { InvalidRuleSettingsError } from '../findings';
export type * from '../findings/types';
export type * from '../model';
export type * from '../ownership/types';
export type * from '../privacy/types';
export type { MaskedSecret, SecretSettings } from '../secrets';
