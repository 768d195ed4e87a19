import type { JsonValue, QualityRule } from '@data-mesh/data-contract';
import { describeQualityRules } from '@data-mesh/data-contract/wording';

export type DbtTest = string | { [name: string]: JsonValue };

/** The generic test of dbt that says the same as a quality rule; undefined where there is none. */
export function testOfRule(rule: QualityRule): DbtTest | undefined {
  const [{ statement, limit }] = describeQualityRules({
    rules: [rule],
    documentPath: '',
  });
  if (statement.kind !== 'metric' || limit.kind !== 'none') return undefined;
  switch (statement.metric) {
    case 'nullValues':
      return 'not_null';
    case 'duplicateValues':
      return statement.arguments.length ? undefined : 'unique';
    case 'invalidValues': {
      const [argument, ...others] = statement.arguments;
      const isList =
        argument?.name === 'validValues' &&
        others.length === 0 &&
        argument.values.length > 0;
      return isList ? acceptedValues(argument.values) : undefined;
    }
    default:
      return undefined;
  }
}

/** dbt puts texts between quotes itself, and numbers only if it is told not to. */
export function acceptedValues(
  values: readonly JsonValue[],
): DbtTest | undefined {
  const isText = values.every(value => typeof value === 'string');
  const isNumber = values.every(value => typeof value === 'number');
  if (!isText && !isNumber) return undefined;
  // dbt writes these values into SQL as they are.
  const isRisky = values.some(value =>
    /['\\]|\{[{%#]|[\p{Cc}\p{Cs}]/u.test(String(value)),
  );
  if (isRisky) return undefined;
  const distinct: JsonValue[] = [...new Set<JsonValue>(values)];
  const quote: { [key: string]: JsonValue } = isNumber ? { quote: false } : {};
  return { accepted_values: { arguments: { values: distinct, ...quote } } };
}
