import { JsonSchemaRuleId } from '../rules';
import { SchemaNode } from '../../reading/SchemaNode';
import { Obstacle, firstReason, isFit } from '../verdict';
import { WriterView, writerOf } from '../WriterView';
import {
  Constraint,
  ConstraintContext,
  obstacle,
  obstaclesOf,
  placeOf,
} from './Constraint';
import { evaluatedItems } from './evaluated';
import { mostItems } from './sizes';

/** `prefixItems`, or `items` as a list. */
export const tupleConstraint: Constraint = {
  kinds: ['array'],
  check: ({ judge, view, reader }) => {
    const most = mostItems(view);
    return reader.prefixItems
      .slice(0, most)
      .flatMap((schema, index): Obstacle[] => {
        const schemas = schemasOfItem(view, index);
        const verdict = judge.compare(writerOf(schemas), schema);
        if (isFit(verdict)) {
          return [];
        }
        if (schemas.length === 0) {
          return [
            obstacle(
              'item-added-to-open-content-model',
              schema.pointer,
              `The writer allows anything as item ${index}, the reader does not. ${firstReason(
                verdict,
              )}`,
            ),
          ];
        }
        if (longestTuple(view) > index) {
          return [verdict];
        }
        return [
          obstacle(
            'item-added-not-covered-by-partially-open-content-model',
            schema.pointer,
            `The writer has one schema for item ${index} and all further ones, which allows more than the reader takes there. ${firstReason(
              verdict,
            )}`,
          ),
        ];
      });
  },
};

/** `items` of all or of the rest, and `additionalItems`. */
export const itemsConstraint: Constraint = {
  kinds: ['array'],
  check: context => {
    const { items, prefixItems } = context.reader;
    return items
      ? rest(context, items, {
          start: prefixItems.length,
          removed: 'additional-items-removed',
          narrowed:
            prefixItems.length > 0
              ? 'additional-items-narrowed'
              : 'schema-added',
        })
      : [];
  },
};

/** `unevaluatedItems`. */
export const unevaluatedItemsConstraint: Constraint = {
  kinds: ['array'],
  check: context => {
    const schema = context.reader.unevaluatedItems;
    const covered = schema && evaluatedItems(context.reader);
    return schema && covered && !covered.all
      ? rest(context, schema, {
          start: covered.count,
          removed: 'unevaluated-items-removed',
          narrowed: 'unevaluated-items-narrowed',
        })
      : [];
  },
};

function rest(
  context: ConstraintContext,
  schema: SchemaNode,
  rules: {
    start: number;
    removed: JsonSchemaRuleId;
    narrowed: JsonSchemaRuleId;
  },
): Obstacle[] {
  const { judge, view, reader } = context;
  if (judge.takesAll(schema)) {
    return [];
  }
  const most = mostItems(view);
  const end = Math.max(rules.start, longestTuple(view));
  const isClosed = schema.fixed === false;
  const obstacles: Obstacle[] = [];
  for (let index = rules.start; index < Math.min(end, most); index += 1) {
    const schemas = schemasOfItem(view, index);
    if (judge.view(writerOf(schemas)).impossible) {
      return obstacles;
    }
    const verdict = judge.compare(writerOf(schemas), schema);
    if (!isFit(verdict)) {
      obstacles.push(
        obstacle(
          isClosed
            ? 'item-removed-from-closed-content-model'
            : 'item-removed-not-covered-by-partially-open-content-model',
          placeOf(reader, 'items', index),
          isClosed
            ? `The writer may write item ${index}, the reader takes ${rules.start} items only.`
            : `The writer may write item ${index}, for which the reader has no schema of its own, and not as the reader takes further items. ${firstReason(
                verdict,
              )}`,
        ),
      );
    }
  }
  return most <= end
    ? obstacles
    : [...obstacles, ...furtherItems(context, schema, { ...rules, end })];
}

function furtherItems(
  { judge, view }: ConstraintContext,
  schema: SchemaNode,
  rules: { end: number; removed: JsonSchemaRuleId; narrowed: JsonSchemaRuleId },
): Obstacle[] {
  const schemas = schemasOfItem(view, rules.end);
  const verdict = judge.compare(writerOf(schemas), schema);
  if (isFit(verdict) || schemas.length > 0) {
    return obstaclesOf(verdict);
  }
  return [
    schema.fixed === false
      ? obstacle(
          rules.removed,
          schema.pointer,
          'The writer may write further items of any kind, the reader takes none.',
        )
      : obstacle(
          rules.narrowed,
          schema.pointer,
          `The writer has no schema for these items, the reader has. ${firstReason(
            verdict,
          )}`,
        ),
  ];
}

/** Every schema that the writer's item at a position obeys. */
export function schemasOfItem(view: WriterView, index: number): SchemaNode[] {
  const found = view.nodes.flatMap(
    node => node.prefixItems[index] ?? node.items ?? [],
  );
  const mayBeUnevaluated =
    found.length === 0 &&
    !view.hasConditions &&
    !view.nodes.some(node => node.contains);
  return mayBeUnevaluated
    ? view.nodes.flatMap(node => node.unevaluatedItems ?? [])
    : found.filter(({ empty }) => !empty);
}

export function longestTuple(view: WriterView): number {
  return view.nodes.reduce(
    (most, node) => Math.max(most, node.prefixItems.length),
    0,
  );
}
