export * from './commandRules';
export * from './failOn';
export * from './knownRules';
export * from './nothingOfOurs';
export * from './ruleSettings';
export * from './types';
