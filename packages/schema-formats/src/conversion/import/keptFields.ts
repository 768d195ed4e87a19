import { canonicalJson, isObject, JsonObject } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';

type Written = { [key: string]: JsonValue | undefined };

const lists = ['tags', 'quality', 'relationships', 'customProperties'];

/** The fields of ODCS 3.1, in the order in which documents show them. */
const elementFields = [
  ...['id', 'name', 'physicalName', 'businessName', 'logicalType'],
  ...['logicalTypeOptions', 'physicalType', 'description', 'deprecated'],
  'synonyms',
];
const lastFields = [
  ...['tags', 'authoritativeDefinitions', 'relationships', 'quality'],
  'customProperties',
];
export const objectFields: readonly string[] = [
  ...elementFields,
  ...['dataGranularityDescription', 'context', 'properties'],
  ...lastFields,
];
export const propertyFields: readonly string[] = [
  ...elementFields,
  ...['primaryKey', 'primaryKeyPosition', 'required', 'unique'],
  ...['partitioned', 'partitionKeyPosition', 'criticalDataElement'],
  ...['classification', 'encryptedName', 'semanticType', 'enum', 'examples'],
  ...['transformSourceObjects', 'transformLogic', 'transformDescription'],
  ...lastFields,
  ...['properties', 'items', 'map'],
];
export const contractFields: readonly string[] = [
  ...['apiVersion', 'kind', 'id', 'name', 'version', 'status', 'domain'],
  ...['dataProduct', 'tenant', 'description', 'tags', 'servers', 'schema'],
  ...['slaProperties', 'team', 'roles', 'price', 'support'],
  ...['authoritativeDefinitions', 'customProperties', 'contractCreatedTs'],
];

/** Fields that only ODCS 3.2 has. */
const newFields = ['deprecated', 'synonyms', 'context', 'semanticType', 'enum'];

/**
 * Fields in their order: what an export kept of them counts more than what its
 * format could say, and lists are joined. What is no field becomes a custom
 * property.
 */
export function withKept(options: {
  written: Written;
  kept: JsonObject;
  order: readonly string[];
  /** Whether the version has the fields of ODCS 3.2. */
  hasNewFields: boolean;
}): Written {
  const { written, kept, order, hasNewFields } = options;
  const result: Written = {};
  const custom: JsonValue[] = [];
  for (const key of order) {
    const own = Object.hasOwn(kept, key) ? kept[key] : undefined;
    const isNew = newFields.includes(key) && !hasNewFields;
    if (own === undefined || isNew) {
      result[key] = written[key];
    } else if (lists.includes(key) && Array.isArray(own)) {
      const known = written[key];
      const others = Array.isArray(known) ? known : [];
      result[key] = [
        ...own,
        ...(key === 'quality' ? notSaidBy(own, others) : others),
      ];
    } else {
      result[key] = own;
    }
  }
  for (const [property, value] of Object.entries(kept)) {
    const isField =
      order.includes(property) &&
      (hasNewFields || !newFields.includes(property));
    if (!isField && property !== 'contract') {
      custom.push({ property: property.trim() || 'unnamed', value });
    }
  }
  if (custom.length) {
    const known = result.customProperties;
    result.customProperties = [
      ...(Array.isArray(known) ? known : []),
      ...custom,
    ];
  }
  return result;
}

/** Rules that do not say the same as a kept one, which says it with more words. */
function notSaidBy(
  own: readonly JsonValue[],
  rules: readonly JsonValue[],
): JsonValue[] {
  if (!rules.length) return [];
  const said = new Set(own.map(ruleKey));
  return rules.filter(rule => !said.has(ruleKey(rule)));
}

function ruleKey(rule: JsonValue): string {
  if (!isObject(rule) || rule.metric === undefined) return canonicalJson(rule);
  const { metric, arguments: values = null, mustBe = null } = rule;
  return canonicalJson({ metric, arguments: values, mustBe });
}
