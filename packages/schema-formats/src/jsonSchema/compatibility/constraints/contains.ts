import { SchemaNode } from '../../reading/SchemaNode';
import { Obstacle, isFit } from '../verdict';
import { writerOf } from '../WriterView';
import {
  Constraint,
  ConstraintContext,
  obstacle,
  obstaclesOf,
  placeOf,
} from './Constraint';
import { longestTuple, schemasOfItem } from './items';
import { leastItems, mostItems } from './sizes';

/** `uniqueItems`. */
export const uniqueItemsConstraint: Constraint = {
  kinds: ['array'],
  check: ({ view, reader }) =>
    reader.uniqueItems &&
    mostItems(view) > 1 &&
    !view.nodes.some(node => node.uniqueItems)
      ? [
          obstacle(
            'unique-items-added',
            placeOf(reader, 'uniqueItems'),
            'The writer may write equal items, the reader takes different ones only.',
          ),
        ]
      : [],
};

/** `contains` with `minContains` and `maxContains`. */
export const containsConstraint: Constraint = {
  kinds: ['array'],
  check: context =>
    context.reader.contains
      ? [
          ...least(context, context.reader.contains),
          ...most(context, context.reader.contains),
        ]
      : [],
};

function least(context: ConstraintContext, schema: SchemaNode): Obstacle[] {
  const { judge, view, reader } = context;
  const wanted = reader.limits.get('minContains') ?? 1;
  const allItems = schemasOfItem(view, longestTuple(view));
  const isEveryItem =
    leastItems(view) >= wanted &&
    longestTuple(view) === 0 &&
    isFit(judge.compare(writerOf(allItems), schema));
  if (wanted === 0 || isEveryItem) {
    return [];
  }
  const given = view.nodes.filter(node => node.contains);
  const verdicts = given.map(node =>
    judge.compare(writerOf([node.contains as SchemaNode]), schema),
  );
  const matching = given.filter((_, index) => isFit(verdicts[index]));
  const counts = matching.map(node => node.limits.get('minContains') ?? 1);
  if (counts.some(count => count >= wanted)) {
    return [];
  }
  if (matching.length > 0) {
    return [
      obstacle(
        'min-contains-increased',
        placeOf(reader, 'minContains'),
        `The writer writes at least ${Math.max(
          ...counts,
        )} of the items that contains describes, the reader takes at least ${wanted}.`,
      ),
    ];
  }
  return given.length > 0
    ? obstaclesOf(...verdicts)
    : [
        obstacle(
          'contains-added',
          placeOf(reader, 'contains'),
          'The writer may leave out the item that the reader wants to find.',
        ),
      ];
}

function most(context: ConstraintContext, schema: SchemaNode): Obstacle[] {
  const { judge, view, reader } = context;
  const wanted = reader.limits.get('maxContains');
  if (wanted === undefined || mostItems(view) <= wanted) {
    return [];
  }
  const counts = view.nodes
    .filter(
      ({ contains }) =>
        contains && isFit(judge.compare(writerOf([schema]), contains)),
    )
    .flatMap(node => node.limits.get('maxContains') ?? []);
  if (counts.some(count => count <= wanted)) {
    return [];
  }
  return [
    obstacle(
      counts.length > 0 ? 'max-contains-decreased' : 'max-contains-added',
      placeOf(reader, 'maxContains'),
      counts.length > 0
        ? `The writer writes up to ${Math.min(
            ...counts,
          )} of the items that contains describes, the reader takes ${wanted}.`
        : `The writer has no maxContains for such items, the reader takes ${wanted}.`,
    ),
  ];
}
