import { QualityRule } from '../../model';
import { entries, shape, together, value } from '../engine/builders';
import {
  checkOf,
  compareQualityRules,
  judgedFields,
  measureOf,
  qualityDescriptionRule,
  severityRule,
} from '../judgements/qualityRules';
import {
  authoritativeDefinitions,
  customProperties,
  identifier,
  keyOf,
  tags,
  wording,
} from './common';

const rule = shape<QualityRule>({
  noun: 'quality rule',
  nameOf: ({ name, metric, rule: named, description, id }) =>
    name ?? metric ?? named ?? description ?? id,
  selectors: ['id', 'name', 'metric'],
  fields: {
    id: identifier,
    name: wording,
    type: together,
    description: value(qualityDescriptionRule),
    dimension: wording,
    severity: value(severityRule),
    businessImpact: wording,
    method: value('quality-check-changed'),
    unit: together,
    scheduler: value('quality-check-changed'),
    schedule: value('quality-check-changed'),
    metric: together,
    rule: together,
    arguments: together,
    query: together,
    engine: together,
    implementation: together,
    mustBe: together,
    mustNotBe: together,
    mustBeGreaterThan: together,
    mustBeGreaterOrEqualTo: together,
    mustBeLessThan: together,
    mustBeLessOrEqualTo: together,
    mustBeBetween: together,
    mustNotBeBetween: together,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
  together: [{ fields: judgedFields, compare: compareQualityRules }],
});

export const quality = entries<unknown, QualityRule>(() => rule, {
  keys: [
    ({ name }) => name,
    checkOf,
    entryWith => {
      const { type, metric } = measureOf(entryWith);
      return keyOf(type, metric);
    },
  ],
  added: 'quality-rule-added',
  removed: 'quality-rule-removed',
});
