import { rule } from './RuleText';

/** Rules about schemas that are put together, and about what cannot be judged. */
export const combinationRules = [
  rule(
    'no-branch-fits',
    'No branch of the `anyOf` or `oneOf` of the reader takes all that the writer writes',
    'Each branch refuses some of it, or one branch would have to be chosen for a part of the values only.',
    'Add a branch with the schema of the writer.',
  ),
  rule(
    'sum-type-narrowed',
    'The reader has fewer branches than the writer, and one of them is missed',
    'Data that obeys the branch that was taken away fits none of the others.',
    'Keep the branch.',
  ),
  rule(
    'combined-type-subschemas-changed',
    'A branch of the writer fits no branch of the reader',
    'The branches changed so that one of the writer has no counterpart.',
    'Widen branches, or add new ones beside them.',
  ),
  rule(
    'combined-type-changed',
    'An `anyOf` of the writer became a `oneOf` whose branches overlap',
    'A value may match two branches of an `anyOf`, but exactly one of a `oneOf`. Other ways to a `oneOf` with overlapping branches are let pass, as registries do.',
    'Keep `anyOf`, or make the branches exclude each other by their types.',
  ),
  rule(
    'not-type-added',
    'The reader refuses values by `not`, the writer does not',
    'The writer may write what the reader refuses.',
    'Leave `not` out.',
  ),
  rule(
    'not-type-extended',
    'The `not` of the reader refuses more than that of the writer',
    'A schema under `not` may only get narrower, because the roles are swapped there.',
    'Narrow the schema under `not`.',
  ),
  rule(
    'conditional-added',
    'The reader has an `if`, the writer has not',
    'Data of the writer need not obey what follows from it.',
    'Leave the condition out.',
  ),
  rule(
    'conditional-changed',
    'The reader has another `if` than the writer',
    'The cases are drawn otherwise, so data of the writer falls into the wrong one.',
    'Keep the `if`; widen `then` and `else` only.',
  ),
  rule(
    'remote-reference',
    'The reader refers to a schema elsewhere, which the writer does not',
    'Nothing is fetched, so what is there is unknown. The same reference in both schemas is taken to mean the same.',
    'Put the schema into `$defs` of this text, or keep the reference as it was.',
  ),
  rule(
    'too-complex',
    'The schemas are too entangled to be compared',
    'A limit of steps keeps hostile schemas from holding up a check. Nothing is said about the rest.',
    'Split the schema, or reduce `anyOf` and `oneOf` within each other.',
  ),
] as const;
