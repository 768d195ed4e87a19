import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  JsonValue,
  QualityArgument,
  QualityCondition,
  QualityMetric,
  QualityRuleWording,
} from '@data-mesh/data-contract';
import { useLocale } from '../../language';
import { dataProductsTranslationRef } from '../../translation';

const ALONE = {
  nullValues: {
    none: 'contract.quality.metric.nullValues.none',
    open: 'contract.quality.metric.nullValues.open',
  },
  missingValues: {
    none: 'contract.quality.metric.missingValues.none',
    open: 'contract.quality.metric.missingValues.open',
  },
  invalidValues: {
    none: 'contract.quality.metric.invalidValues.none',
    open: 'contract.quality.metric.invalidValues.open',
  },
  duplicateValues: {
    none: 'contract.quality.metric.duplicateValues.none',
    open: 'contract.quality.metric.duplicateValues.open',
  },
  rowCount: {
    none: 'contract.quality.metric.rowCount.none',
    open: 'contract.quality.metric.rowCount.open',
  },
} as const satisfies Record<QualityMetric, object>;

const LIMITED = {
  nullValues: 'contract.quality.metric.nullValues.limit',
  missingValues: 'contract.quality.metric.missingValues.limit',
  invalidValues: 'contract.quality.metric.invalidValues.limit',
  duplicateValues: 'contract.quality.metric.duplicateValues.limit',
  rowCount: 'contract.quality.metric.rowCount.limit',
} as const satisfies Record<QualityMetric, string>;

const CONDITIONS = {
  mustBe: 'contract.quality.condition.mustBe',
  mustNotBe: 'contract.quality.condition.mustNotBe',
  mustBeGreaterThan: 'contract.quality.condition.mustBeGreaterThan',
  mustBeGreaterOrEqualTo: 'contract.quality.condition.mustBeGreaterOrEqualTo',
  mustBeLessThan: 'contract.quality.condition.mustBeLessThan',
  mustBeLessOrEqualTo: 'contract.quality.condition.mustBeLessOrEqualTo',
} as const;

const RANGES = {
  mustBeBetween: 'contract.quality.condition.mustBeBetween',
  mustNotBeBetween: 'contract.quality.condition.mustNotBeBetween',
} as const;

const ARGUMENTS = {
  validValues: 'contract.quality.argument.validValues',
  missingValues: 'contract.quality.argument.missingValues',
  pattern: 'contract.quality.argument.pattern',
  properties: 'contract.quality.argument.properties',
} as const;

function isRange(operator: string): operator is keyof typeof RANGES {
  return Object.hasOwn(RANGES, operator);
}

function isKnownArgument(name: string): name is keyof typeof ARGUMENTS {
  return Object.hasOwn(ARGUMENTS, name);
}

/** Says quality rules in sentences. */
export function useQualityWords() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const locale = useLocale();

  const plain = (value: JsonValue | undefined): string => {
    if (typeof value === 'number') {
      return new Intl.NumberFormat(locale, {
        maximumFractionDigits: 6,
      }).format(value);
    }
    if (value === '') return t('contract.quality.emptyText');
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  };

  const limitWords = (wording: QualityRuleWording): string => {
    const { limit, unit } = wording;
    if (limit.kind !== 'given') return '';
    const value = (raw: JsonValue | undefined): string => {
      if (typeof raw !== 'number' || unit === 'rows') return plain(raw);
      return unit === 'percent'
        ? new Intl.NumberFormat(locale, {
            style: 'unit',
            unit: 'percent',
            maximumFractionDigits: 6,
          }).format(raw)
        : `${plain(raw)} ${unit.other}`;
    };
    const say = ({ operator, values: [first, second] }: QualityCondition) =>
      isRange(operator)
        ? t(RANGES[operator], { from: value(first), to: value(second) })
        : t(CONDITIONS[operator], { value: value(first) });
    return limit.conditions.map(say).join(', ');
  };

  /** What the rule demands; undefined if only its own description says it. */
  const demand = (wording: QualityRuleWording): string | undefined => {
    const { statement, limit } = wording;
    const given = limit.kind === 'given' ? limitWords(wording) : undefined;
    switch (statement.kind) {
      case 'metric': {
        const { metric } = statement;
        if (given !== undefined) return t(LIMITED[metric], { limit: given });
        return t(ALONE[metric][limit.kind === 'none' ? 'none' : 'open']);
      }
      case 'other-metric': {
        const { name } = statement;
        if (given !== undefined) {
          return t('contract.quality.otherMetric.limit', {
            name,
            limit: given,
          });
        }
        return limit.kind === 'none'
          ? t('contract.quality.otherMetric.none', { name })
          : t('contract.quality.otherMetric.open', { name });
      }
      case 'query':
        if (given !== undefined) {
          return t('contract.quality.query.limit', { limit: given });
        }
        return limit.kind === 'none'
          ? t('contract.quality.query.none')
          : t('contract.quality.query.open');
      case 'engine':
        return statement.engine
          ? t('contract.quality.engine.named', { engine: statement.engine })
          : t('contract.quality.engine.unnamed');
      default:
        return given;
    }
  };

  const argument = ({ name, values }: QualityArgument): string => {
    const text = values.map(plain).join(', ');
    return isKnownArgument(name)
      ? t(ARGUMENTS[name], { values: text })
      : t('contract.quality.argument.other', { name, values: text });
  };

  return { demand, argument };
}
