import { canonicalText } from '@data-mesh/data-contract/values';
import { judgeTypeOptions } from '@data-mesh/data-contract/column-types';
import type { JsonValue, SchemaProperty } from '@data-mesh/data-contract';
import { Incompatibility } from '../compatibility/types';
import { obstacle } from './obstacle';
import { OdcsRuleId } from './rules';

/** What the judgement of a change of an option means for a reader; what is not here harms nobody. */
const optionRules: ReadonlyMap<string, OdcsRuleId> = new Map([
  ['values-tightened', 'values-tightened'],
  ['value-pattern-changed', 'type-option-changed'],
  ['value-format-changed', 'type-option-changed'],
  ['type-option-changed', 'type-option-changed'],
]);

/** Whether the values of the writer are among those that the reader allows. */
export function valueIncompatibilities(options: {
  reader: SchemaProperty;
  writer: SchemaProperty;
  path: string;
}): Incompatibility[] {
  const { reader, writer, path } = options;
  return [
    ...judgeTypeOptions({
      older: writer.logicalTypeOptions,
      newer: reader.logicalTypeOptions,
    }).flatMap(({ rule, steps, older, newer }) => {
      const found = optionRules.get(rule);
      return found && newer !== undefined
        ? [
            obstacle(
              found,
              `${path}.${steps.join('.')}`,
              `The writer has ${show(older)} for ${steps.at(
                -1,
              )}, the reader has ${show(newer)}.`,
            ),
          ]
        : [];
    }),
    ...listedValues(reader, writer, path),
  ];
}

function listedValues(
  reader: SchemaProperty,
  writer: SchemaProperty,
  path: string,
): Incompatibility[] {
  if (reader.enum.length === 0) {
    return [];
  }
  if (writer.enum.length === 0) {
    return [
      obstacle(
        'enum-added',
        `${path}.enum`,
        `The reader allows ${reader.enum.length} values only, the writer lists none.`,
      ),
    ];
  }
  const allowed = new Set(reader.enum.map(({ value }) => canonicalText(value)));
  const missing = writer.enum
    .map(({ value }) => value)
    .filter(value => !allowed.has(canonicalText(value)));
  return missing.length > 0
    ? [
        obstacle(
          'enum-narrowed',
          `${path}.enum`,
          `The writer may write ${missing
            .slice(0, 5)
            .map(show)
            .join(', ')}, which the reader does not list.`,
        ),
      ]
    : [];
}

function show(value: JsonValue | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}
