import type { Judge } from '../Judge';
import { SchemaNode } from '../../reading/SchemaNode';
import { Obstacle, isFit } from '../verdict';
import { choicePair } from './branches';
import {
  Constraint,
  ConstraintContext,
  obstacle,
  obstaclesOf,
  placeOf,
} from './Constraint';

const mostCompared = 40;

/** `allOf` and `$ref`: all of it has to fit. */
export const allOfConstraint: Constraint = {
  check: ({ judge, view, reader }) =>
    obstaclesOf(
      ...reader.allOf.map(branch => judge.compare(view.writer, branch)),
    ),
};

/** `anyOf`: one branch has to fit. */
export const anyOfConstraint: Constraint = {
  check: context => oneBranch(context, 'anyOf'),
};

/**
 * `oneOf`: one branch has to fit. That no second one does is asked only if the
 * writer comes from an `anyOf`, where it may be more than one; registries do not
 * ask in other cases either.
 */
export const oneOfConstraint: Constraint = {
  check: context => {
    const { judge, view, reader } = context;
    const obstacles = oneBranch(context, 'oneOf');
    return obstacles.length === 0 &&
      view.writer.decidedBy === 'anyOf' &&
      !areDisjoint(judge, reader.oneOf)
      ? [
          obstacle(
            'combined-type-changed',
            placeOf(reader, 'oneOf'),
            'Data of the writer may match more than one branch of its anyOf, the reader takes exactly one of its oneOf.',
          ),
        ]
      : obstacles;
  },
};

function oneBranch(
  context: ConstraintContext,
  keyword: 'anyOf' | 'oneOf',
): Obstacle[] {
  const { judge, view, reader } = context;
  const branches = reader[keyword];
  if (branches.length <= 1) {
    return obstaclesOf(
      ...branches.map(branch => judge.compare(view.writer, branch)),
    );
  }
  if (
    choicePair(context) ||
    branches.some(branch => isFit(judge.compare(view.writer, branch)))
  ) {
    return [];
  }
  const { decidedBy } = view.writer;
  if (decidedBy === 'anyOf' || decidedBy === 'oneOf') {
    const written = branchesOf(view.writer.nodes);
    return [
      obstacle(
        written > branches.length
          ? 'sum-type-narrowed'
          : 'combined-type-subschemas-changed',
        placeOf(reader, keyword),
        `A branch of the writer's ${decidedBy} fits none of the ${branches.length} branches of the reader's ${keyword}.`,
      ),
    ];
  }
  return [
    obstacle(
      'no-branch-fits',
      placeOf(reader, keyword),
      `What the writer writes fits none of the ${branches.length} branches of the reader's ${keyword} as a whole.`,
    ),
  ];
}

/** How many branches the widest choice of the writer has. */
function branchesOf(nodes: readonly SchemaNode[]): number {
  return nodes.reduce(
    (most, node) => Math.max(most, node.anyOf.length, node.oneOf.length),
    0,
  );
}

function areDisjoint(judge: Judge, branches: readonly SchemaNode[]): boolean {
  return (
    branches.length <= mostCompared &&
    branches.every((branch, index) =>
      branches.slice(index + 1).every(other => judge.excludes([branch], other)),
    )
  );
}
