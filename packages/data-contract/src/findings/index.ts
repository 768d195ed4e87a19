export { findingRules } from './rules';
export {
  checkRuleSettings,
  configurableFindingRules,
  InvalidRuleSettingsError,
} from './ruleSettings';
export * from './types';
