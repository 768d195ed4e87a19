import { describeQualityRules } from '@data-mesh/data-contract/wording';
import { Field, Table } from '../conversion/export/core';
import { contextLines } from './contextLines';
import { inlineCode, inlineText, tableOf } from './escape';
import { factsOf } from './facts';
import { qualityLines } from './qualityWords';

const shownOfObject = new Set([
  'name',
  'logicalType',
  'description',
  'properties',
  'quality',
  'context',
]);
const shownOfColumn = new Set([
  ...[
    'name',
    'logicalType',
    'description',
    'properties',
    'items',
    'map',
    'quality',
  ],
  ...['required', 'primaryKey', 'primaryKeyPosition', 'unique'],
]);

/** A table of the contract: what it is, its columns, and its quality rules. */
export function objectSection({ object, path, name, fields }: Table): string[] {
  const facts = factsOf(object, shownOfObject);
  const rows = fields.flatMap(field => [...columnRows(field, '')]);
  const rules = [
    ...describeQualityRules({
      rules: object.quality,
      documentPath: path,
    }).flatMap(qualityLines),
    ...fields.flatMap(field => [...columnRules(field, '')]),
  ];
  return [
    `### ${inlineText(
      object.businessName ? `${object.businessName} (${name})` : name,
    )}`,
    ...(object.description ? [inlineText(object.description)] : []),
    ...(facts.length ? [facts.map(fact => `- ${fact}`).join('\n')] : []),
    ...contextLines(object.context),
    rows.length
      ? tableOf(['Column', 'Type', 'Rules', 'Description', 'More'], rows)
      : 'The contract names no columns.',
    ...(rules.length
      ? [`#### Quality of ${inlineText(name)}`, rules.join('\n')]
      : []),
  ];
}

function* columnRows(field: Field, above: string): Generator<string[]> {
  const { property, name } = field;
  const path = `${above}${name}`;
  const rules = [
    ...(property.primaryKey
      ? [
          property.primaryKeyPosition && property.primaryKeyPosition > 0
            ? `key ${property.primaryKeyPosition}`
            : 'key',
        ]
      : []),
    ...(property.required ? ['required'] : []),
    ...(property.unique ? ['unique'] : []),
  ];
  const { logicalType, physicalType, description } = property;
  const type = logicalType ?? physicalType;
  yield [
    inlineCode(path),
    type ? inlineText(type) : '',
    rules.join(', '),
    description ? inlineText(description) : '',
    factsOf(property, shownOfColumn).join('<br>'),
  ];
  for (const [child, ending] of below(field))
    yield* columnRows(child, `${path}${ending}`);
}

function* columnRules(field: Field, above: string): Generator<string> {
  const { property, path: documentPath, name } = field;
  const path = `${above}${name}`;
  for (const wording of describeQualityRules({
    rules: property.quality,
    documentPath,
  })) {
    const [first, ...others] = qualityLines(wording);
    yield [
      `${first.replace('- ', () => `- ${inlineCode(path)}: `)}`,
      ...others,
    ].join('\n');
  }
  for (const [child, ending] of below(field))
    yield* columnRules(child, `${path}${ending}`);
}

/** What is below a field, with what stands between the names. */
function below({ fields, items, key, value }: Field): [Field, string][] {
  return [
    ...fields.map(field => [field, '.'] as [Field, string]),
    ...(items ? [[{ ...items, name: '' }, '[]'] as [Field, string]] : []),
    ...(key ? [[{ ...key, name: 'key' }, '.'] as [Field, string]] : []),
    ...(value ? [[{ ...value, name: 'value' }, '.'] as [Field, string]] : []),
  ];
}
