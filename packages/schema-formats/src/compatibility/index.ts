export { checkCompatibility } from './checkCompatibility';
export type { CompatibilityRule } from './rule';
export { compatibilityRules } from './rules';
export type {
  CompatibilityCheck,
  CompatibilityLevel,
  CompatibilityProfile,
  CompatibilityResult,
  Incompatibility,
  SchemaFormat,
} from './types';
