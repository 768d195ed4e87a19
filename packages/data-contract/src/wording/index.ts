export { describeQualityRules } from './describeQualityRules';
export { describeServiceLevels } from './describeServiceLevels';
export type {
  QualityArgument,
  QualityCondition,
  QualityLimit,
  QualityMetric,
  QualityOperator,
  QualityRuleWording,
  QualityStatement,
  ServiceLevelWording,
} from './types';
