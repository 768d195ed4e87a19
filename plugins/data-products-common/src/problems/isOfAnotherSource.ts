import type { FileProblem } from './types';

/** What is told of a file that gives way to another source, and not to a file of its own. */
const RULES: readonly string[] = [
  'id-of-another-source',
  'id-kept-for-product',
];

/**
 * Tells whether a file is not shown because its source has no right to what it
 * describes. Somebody who may can decide otherwise.
 *
 * @public
 */
export function isOfAnotherSource(
  problem: Pick<FileProblem, 'kind' | 'findings'>,
): boolean {
  return (
    problem.kind === 'conflict' &&
    problem.findings.some(({ rule }) => RULES.includes(rule))
  );
}
