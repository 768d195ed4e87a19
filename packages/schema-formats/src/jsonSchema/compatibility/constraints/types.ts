import { canonicalJson, showJson } from '../../../reading/json';
import { describeKinds } from '../../reading/kinds';
import { Constraint, obstacle, placeOf } from './Constraint';

/** Types of which the reader takes none, and the schema `false`: then nothing else matters. */
export const refusalConstraint: Constraint = {
  isDecisive: true,
  check: ({ view, reader, profile }) => {
    if (reader.fixed === false) {
      return [
        obstacle(
          'nothing-allowed',
          reader.pointer,
          `The writer writes ${describeKinds(
            view.kinds,
          )}, the reader's schema is false.`,
        ),
      ];
    }
    if (
      profile === 'confluent' &&
      !reader.empty &&
      !reader.reference &&
      view.nodes.every(node => node.empty)
    ) {
      return [
        obstacle(
          'type-changed',
          reader.pointer,
          `The writer's schema is empty and allows anything, the reader's schema is not.`,
        ),
      ];
    }
    const { kinds } = reader;
    return kinds && ![...view.kinds].some(kind => kinds.has(kind))
      ? [
          obstacle(
            'type-changed',
            placeOf(reader, 'type'),
            `The writer writes ${describeKinds(
              view.kinds,
            )}, the reader takes ${describeKinds(kinds)}.`,
          ),
        ]
      : [];
  },
};

/** Types of which the reader takes some. */
export const typeConstraint: Constraint = {
  check: ({ view, reader: { kinds }, reader }) =>
    kinds && ![...view.kinds].every(kind => kinds.has(kind))
      ? [
          obstacle(
            'type-narrowed',
            placeOf(reader, 'type'),
            `The writer writes ${describeKinds(
              view.kinds,
            )}, the reader takes ${describeKinds(kinds)}.`,
          ),
        ]
      : [],
};

/** `enum` and `const`. */
export const valuesConstraint: Constraint = {
  check: ({ view, reader }) => {
    if (!reader.values) {
      return [];
    }
    const allowed = new Set(reader.values.map(canonicalJson));
    const written = view.values ?? listable([...view.kinds]);
    const missing = written?.filter(
      value => !allowed.has(canonicalJson(value)),
    );
    if (missing?.length === 0) {
      return [];
    }
    const path = placeOf(reader, 'enum');
    if (!written || !missing) {
      return [
        obstacle(
          'enum-added',
          path,
          `The writer lists no values, the reader takes ${listed(
            reader.values.map(showJson),
          )} only.`,
        ),
      ];
    }
    return [
      obstacle(
        missing.length === written.length || hasOthers(allowed, written)
          ? 'enum-changed'
          : 'enum-narrowed',
        path,
        `The writer may write ${listed(
          missing.map(showJson),
        )}, which the reader does not list.`,
      ),
    ];
  },
};

/** The values of kinds that have few of them. */
function listable(kinds: string[]) {
  return kinds.every(kind => kind === 'null' || kind === 'boolean')
    ? kinds.flatMap(kind => (kind === 'null' ? [null] : [true, false]))
    : undefined;
}

function hasOthers(allowed: Set<string>, written: readonly unknown[]) {
  const texts = new Set(written.map(value => canonicalJson(value as never)));
  return [...allowed].some(text => !texts.has(text));
}

function listed(texts: string[]): string {
  return texts.length > 5
    ? `${texts.slice(0, 5).join(', ')} and ${texts.length - 5} more`
    : texts.join(', ');
}
