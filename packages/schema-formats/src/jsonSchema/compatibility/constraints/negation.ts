import { isFit } from '../verdict';
import { writerOf } from '../WriterView';
import { Constraint, obstacle, placeOf } from './Constraint';

/** `not`: the roles swap, what the reader refuses has to be refused by the writer. */
export const notConstraint: Constraint = {
  check: ({ judge, view, reader }) => {
    const refused = reader.not;
    if (!refused || judge.excludes(view.writer.nodes, refused)) {
      return [];
    }
    const given = view.nodes.flatMap(node => node.not ?? []);
    if (
      given.some(written => isFit(judge.compare(writerOf([refused]), written)))
    ) {
      return [];
    }
    return [
      obstacle(
        given.length > 0 ? 'not-type-extended' : 'not-type-added',
        placeOf(reader, 'not'),
        given.length > 0
          ? 'The reader refuses more than the not of the writer does.'
          : 'The reader refuses some values by not, the writer has no such rule.',
      ),
    ];
  },
};
