export { findingRules } from './rules';
export { checkRuleSettings, InvalidRuleSettingsError } from './ruleSettings';
export * from './types';
