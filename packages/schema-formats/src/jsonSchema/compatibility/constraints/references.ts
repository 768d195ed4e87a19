import { Constraint, obstacle, obstaclesOf, placeOf } from './Constraint';

/** `$ref` and its dynamic forms, which are followed where they stand. */
export const referenceConstraint: Constraint = {
  check: ({ judge, view, reader }) => {
    const { reference } = reader;
    if (!reference) {
      return [];
    }
    if (reference.kind === 'local') {
      return obstaclesOf(judge.compare(view.writer, reference.target));
    }
    const isSame = view.nodes.some(
      node =>
        node.reference?.kind === 'remote' &&
        node.reference.address === reference.address,
    );
    return isSame
      ? []
      : [
          obstacle(
            'remote-reference',
            placeOf(reader, '$ref'),
            `The reader refers to ${JSON.stringify(
              reference.address,
            )}, which is not in its text and is not fetched.`,
          ),
        ];
  },
};
