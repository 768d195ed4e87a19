import type { JsonValue } from '@data-mesh/data-contract';
import {
  QualityMetric,
  QualityOperator,
  QualityRuleWording,
} from '@data-mesh/data-contract/wording';
import { codeBlock, inlineCode, inlineText, valueText } from './escape';

/** What each metric counts, and what it means that there is none. */
const metrics: {
  readonly [Metric in QualityMetric]: { counted: string; none: string };
} = {
  nullValues: { counted: 'null values', none: 'No value is null' },
  missingValues: { counted: 'missing values', none: 'No value is missing' },
  invalidValues: { counted: 'invalid values', none: 'No value is invalid' },
  duplicateValues: {
    counted: 'duplicate values',
    none: 'No value occurs twice',
  },
  rowCount: { counted: 'rows', none: 'There are no rows' },
};

const operators: { readonly [Operator in QualityOperator]: string } = {
  mustBe: 'must be',
  mustNotBe: 'must not be',
  mustBeGreaterThan: 'must be more than',
  mustBeGreaterOrEqualTo: 'must be at least',
  mustBeLessThan: 'must be less than',
  mustBeLessOrEqualTo: 'must be at most',
  mustBeBetween: 'must be between',
  mustNotBeBetween: 'must not be between',
};

/** A quality rule in a sentence, as lines of a list. */
export function qualityLines(wording: QualityRuleWording): string[] {
  const { rule, statement } = wording;
  const said = demandOf(wording);
  const byAuthor = rule.description ?? rule.name;
  const first =
    said ?? (byAuthor ? inlineText(byAuthor) : 'A rule without words');
  const facts = [
    ...(said && rule.description ? [inlineText(rule.description)] : []),
    ...(rule.name && rule.name !== byAuthor
      ? [`Name: ${inlineText(rule.name)}`]
      : []),
    ...('arguments' in statement
      ? statement.arguments.map(
          ({ name, values }) => `${inlineText(name)}: ${valueText(values)}`,
        )
      : []),
    ...factsOf(rule),
  ];
  const code = codeOf(statement);
  return [
    `- **${first}**`,
    ...facts.map(fact => `  - ${fact}`),
    ...(code ? ['', ...code.split('\n').map(line => `  ${line}`), ''] : []),
  ];
}

function codeOf(
  statement: QualityRuleWording['statement'],
): string | undefined {
  if (statement.kind === 'query') {
    return codeBlock({ text: statement.query, language: 'sql' });
  }
  return statement.kind === 'engine' && statement.implementation
    ? codeBlock({ text: statement.implementation })
    : undefined;
}

function demandOf(wording: QualityRuleWording): string | undefined {
  const { statement } = wording;
  switch (statement.kind) {
    case 'metric': {
      const { counted, none } = metrics[statement.metric];
      if (wording.limit.kind === 'none') return `${none}.`;
      const share = wording.unit === 'percent' ? 'share' : 'number';
      return limited(`The ${share} of ${counted}`, wording);
    }
    case 'other-metric':
      return limited(`The result of ${inlineCode(statement.name)}`, wording);
    case 'query':
      return limited('The result of the query', wording);
    case 'engine': {
      const engine = statement.engine
        ? ` by ${inlineText(statement.engine)}`
        : '';
      return limited(`The result of the check${engine}`, wording);
    }
    default:
      return undefined;
  }
}

function limited(subject: string, { limit, unit }: QualityRuleWording): string {
  const ending = endingOf(unit);
  switch (limit.kind) {
    case 'none':
      return `${subject} must be 0${ending}.`;
    case 'open':
      return `${subject} is measured; no limit is given.`;
    default:
      return `${subject} ${limit.conditions
        .map(
          ({ operator, values }) =>
            `${operators[operator]} ${amounts(values)}${ending}`,
        )
        .join(' and ')}.`;
  }
}

function endingOf(unit: QualityRuleWording['unit']): string {
  if (unit === 'percent') return ' %';
  return unit === 'rows' ? '' : ` ${inlineText(unit.other)}`;
}

function amounts(values: readonly JsonValue[]): string {
  return values.map(value => valueText(value)).join(' and ');
}

/** What else a rule says, each under its name. */
function factsOf(rule: QualityRuleWording['rule']): string[] {
  const facts = {
    Dimension: rule.dimension,
    Severity: rule.severity,
    'Business impact': rule.businessImpact,
    Method: rule.method,
    Schedule: [rule.schedule, rule.scheduler].filter(Boolean).join(', '),
    Tags: rule.tags.join(', '),
    Id: rule.id,
  };
  return [
    ...Object.entries(facts).flatMap(([title, value]) =>
      value ? [`${title}: ${inlineText(value)}`] : [],
    ),
    ...rule.authoritativeDefinitions.map(
      ({ url, address, description, type }) =>
        inlineText(
          [type, description, url ?? address].filter(Boolean).join(': '),
        ),
    ),
    ...rule.customProperties.map(
      ({ property, value }) =>
        `${inlineText(property)}: ${valueText(value ?? '')}`,
    ),
  ];
}
