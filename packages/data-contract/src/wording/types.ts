import type { JsonValue, QualityRule, ServiceLevelProperty } from '../model';
import type { Quantity, ServiceLevelName } from '../serviceLevels';

/**
 * What the library of ODCS counts.
 *
 * @public
 */
export type QualityMetric =
  | 'nullValues'
  | 'missingValues'
  | 'invalidValues'
  | 'duplicateValues'
  | 'rowCount';

/**
 * How a result is compared, in the words of ODCS.
 *
 * @public
 */
export type QualityOperator =
  | 'mustBe'
  | 'mustNotBe'
  | 'mustBeGreaterThan'
  | 'mustBeGreaterOrEqualTo'
  | 'mustBeLessThan'
  | 'mustBeLessOrEqualTo'
  | 'mustBeBetween'
  | 'mustNotBeBetween';

/**
 * One comparison: with one value, or with two for the operators of ranges.
 *
 * @public
 */
export interface QualityCondition {
  operator: QualityOperator;
  values: JsonValue[];
}

/**
 * What a result must be. `none` says that nothing of it may occur, `open` that
 * the rule names no limit.
 *
 * @public
 */
export type QualityLimit =
  | { kind: 'none' }
  | { kind: 'given'; conditions: QualityCondition[] }
  | { kind: 'open' };

/**
 * What a metric looks at beside the element itself, such as the valid values.
 *
 * @public
 */
export interface QualityArgument {
  name: string;
  values: JsonValue[];
}

/**
 * What a quality rule says, as parts of a sentence in any language. `words` is a
 * rule that says it itself, in its description.
 *
 * @public
 */
export type QualityStatement =
  | { kind: 'words' }
  | { kind: 'metric'; metric: QualityMetric; arguments: QualityArgument[] }
  | { kind: 'other-metric'; name: string; arguments: QualityArgument[] }
  | { kind: 'query'; query: string }
  | { kind: 'engine'; engine?: string; implementation?: string };

/**
 * A quality rule, ready to be put into words.
 *
 * @public
 */
export interface QualityRuleWording {
  /** Where it stands in the document, as in findings. */
  documentPath: string;
  rule: QualityRule;
  statement: QualityStatement;
  limit: QualityLimit;
  /** `rows` if the rule gives none. */
  unit: 'rows' | 'percent' | { other: string };
}

/**
 * A promise about the service, ready to be put into words.
 *
 * @public
 */
export interface ServiceLevelWording {
  /** Where it stands in the document, as in findings. */
  documentPath: string;
  level: ServiceLevelProperty;
  /** What is promised; absent for other properties, and for values that do not fit it. */
  name?: ServiceLevelName;
  quantity: Quantity;
  /** The second value, where the document has one that differs. */
  extension?: Quantity;
}
