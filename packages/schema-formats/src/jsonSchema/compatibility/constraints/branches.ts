import { canonicalJson } from '../../../reading/json';
import { SchemaNode } from '../../reading/SchemaNode';
import { isFit } from '../verdict';
import { Choice, WriterView, followed, writerOf } from '../WriterView';
import { Constraint, ConstraintContext, obstacle, placeOf } from './Constraint';

const mostBranches = 200;

/** A choice of the writer and one of the reader that are compared branch by branch. */
interface ChoicePair {
  keyword: 'anyOf' | 'oneOf';
  kind: Choice['kind'];
  written: SchemaNode[];
  read: SchemaNode[];
}

/**
 * Confluent compares two schemas that are nothing but a choice branch by branch:
 * each branch needs a counterpart of its own, even if one could stand for two.
 */
export const branchesConstraint: Constraint = {
  isDecisive: true,
  check: context => {
    const pair = choicePair(context);
    if (!pair) {
      return [];
    }
    return pair.kind === 'anyOf' && pair.keyword === 'oneOf'
      ? [
          obstacle(
            'combined-type-changed',
            placeOf(context.reader, pair.keyword),
            'Data of the writer may match more than one branch of its anyOf, the reader takes exactly one of its oneOf.',
          ),
        ]
      : counterparts(context, pair);
  },
};

/** The choices of both sides, where the profile compares them branch by branch. */
export function choicePair({
  reader,
  view,
  profile,
}: ConstraintContext): ChoicePair | undefined {
  const [keyword] = reader.keywords;
  const choice = plainChoice(view);
  if (
    profile !== 'confluent' ||
    reader.keywords.length !== 1 ||
    (keyword !== 'anyOf' && keyword !== 'oneOf') ||
    reader[keyword].length < 2 ||
    !choice ||
    Math.max(choice.branches.length, reader[keyword].length) > mostBranches
  ) {
    return undefined;
  }
  return {
    keyword,
    kind: choice.kind,
    written: distinct(choice.branches),
    read: distinct(reader[keyword]),
  };
}

/** The choice of a writer that says nothing else. */
function plainChoice(view: WriterView): Choice | undefined {
  const isPlain = view.nodes.every(({ keywords }) =>
    keywords.every(
      keyword =>
        ['$ref', 'allOf', 'anyOf', 'oneOf'].includes(keyword) &&
        keywords.length === 1,
    ),
  );
  return isPlain && view.choices.length === 1 ? view.choices[0] : undefined;
}

function distinct(branches: readonly SchemaNode[]): SchemaNode[] {
  return [
    ...new Map(
      branches.map(branch => [canonicalJson(branch.source ?? null), branch]),
    ).values(),
  ];
}

function counterparts(
  { judge, reader }: ConstraintContext,
  { keyword, written, read }: ChoicePair,
) {
  if (written.length > read.length) {
    return [
      obstacle(
        'sum-type-narrowed',
        placeOf(reader, keyword),
        `The writer has ${written.length} branches, the reader has ${read.length}.`,
      ),
    ];
  }
  const fitsIn = (one: number, other: number) =>
    isFit(judge.compare(writerOf([written[one]]), read[other]));
  const unmatched = firstUnmatched(written, read, fitsIn);
  return unmatched === undefined
    ? []
    : [
        obstacle(
          'combined-type-subschemas-changed',
          placeOf(reader, keyword),
          `The branch ${unmatched} of the writer has no counterpart of its own among the ${read.length} branches of the reader.`,
        ),
      ];
}

/**
 * Gives each its own partner by moving earlier ones to others; the first for which
 * that fails. The branch at the same place is tried first, so that long choices of
 * which little changed are not compared with each other as a whole.
 */
function firstUnmatched(
  written: readonly SchemaNode[],
  read: readonly SchemaNode[],
  fitsIn: (one: number, other: number) => boolean,
): number | undefined {
  const placeOfRead = new Map(
    read.map((branch, index) => [followed(branch).pointer, index]),
  );
  const partners = new Map<number, number>();
  const place = (one: number, tried: Set<number>): boolean =>
    candidates(placeOfRead.get(followed(written[one]).pointer), read.length)
      .filter(other => !tried.has(other))
      .some(other => {
        if (tried.has(other) || !fitsIn(one, other)) {
          return false;
        }
        tried.add(other);
        const before = partners.get(other);
        if (before === undefined || place(before, tried)) {
          partners.set(other, one);
          return true;
        }
        return false;
      });
  const unmatched = written.findIndex((_, one) => !place(one, new Set()));
  return unmatched === -1 ? undefined : unmatched;
}

function candidates(first: number | undefined, count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return first === undefined
    ? all
    : [first, ...all.filter(other => other !== first)];
}
