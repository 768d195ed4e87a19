import type { Judge } from '../Judge';
import { SchemaNode } from '../../reading/SchemaNode';
import { Obstacle, firstReason, isFit } from '../verdict';
import { writerOf } from '../WriterView';
import {
  Constraint,
  ConstraintContext,
  obstacle,
  obstaclesOf,
  placeOf,
} from './Constraint';

/** `if`, `then` and `else`. */
export const conditionalConstraint: Constraint = {
  check: context => [
    ...consequence(context, 'then'),
    ...consequence(context, 'else'),
  ],
};

function consequence(
  { judge, view, reader }: ConstraintContext,
  keyword: 'then' | 'else',
): Obstacle[] {
  const condition = reader.if;
  const schema = reader[keyword];
  if (!condition || !schema) {
    return [];
  }
  const conditions = view.nodes.filter(node => node.if);
  const same = conditions.filter(node => areEqual(judge, node.if, condition));
  const verdict = judge.compare(
    {
      ...view.writer,
      nodes: [
        ...view.writer.nodes,
        ...same.flatMap(node => node[keyword] ?? []),
        ...(keyword === 'then' ? [condition] : []),
      ],
    },
    schema,
  );
  if (isFit(verdict) || same.length > 0) {
    return obstaclesOf(verdict);
  }
  return [
    obstacle(
      conditions.length > 0 ? 'conditional-changed' : 'conditional-added',
      placeOf(reader, keyword),
      `${
        conditions.length > 0
          ? 'The writer has another if'
          : 'The writer has no if'
      }, the reader takes less in the case of ${keyword}. ${firstReason(
        verdict,
      )}`,
    ),
  ];
}

function areEqual(
  judge: Judge,
  one: SchemaNode | undefined,
  other: SchemaNode,
): boolean {
  return (
    one !== undefined &&
    isFit(judge.compare(writerOf([one]), other)) &&
    isFit(judge.compare(writerOf([other]), one))
  );
}
