export { findingRules } from './rules';
export * from './types';
