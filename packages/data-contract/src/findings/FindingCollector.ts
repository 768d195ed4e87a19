import { LinePosition } from '../yaml/lines';
import { Problem } from './problem';
import { findingRule } from './rules';
import { Finding, FindingSeverity } from './types';
import { formatPath } from './wording';

const severities: readonly FindingSeverity[] = ['error', 'warning', 'info'];

/**
 * Keeps the problems of one document within a limit. It counts those beyond it
 * instead of keeping them, and turns the kept ones into findings at the end,
 * because looking up lines is dear and thousands of problems are never shown.
 */
export class FindingCollector {
  readonly #maximum: number;
  readonly #problems = new Map<FindingSeverity, Problem[]>();
  #count = 0;

  constructor(options: { maximum: number }) {
    this.#maximum = options.maximum;
  }

  readonly report = (problem: Problem): void => {
    const { severity } = findingRule(problem.rule);
    const problems = this.#problems.get(severity) ?? [];
    this.#problems.set(severity, problems);
    this.#count += 1;
    if (problems.length < this.#maximum) {
      problems.push(problem);
    }
  };

  /** The findings in the order of the document; what has no line comes last. */
  findings(options: {
    locate: (problem: Problem) => LinePosition | undefined;
  }): Finding[] {
    const kept = severities
      .flatMap(severity => this.#problems.get(severity) ?? [])
      .slice(0, this.#maximum);
    const findings = kept
      .map(problem => toFinding(problem, options.locate(problem)))
      .sort(byPlace);
    const dropped = this.#count - kept.length;
    return dropped > 0 ? [...findings, moreFindings(dropped)] : findings;
  }
}

function toFinding(problem: Problem, position?: LinePosition): Finding {
  return {
    rule: problem.rule,
    severity: findingRule(problem.rule).severity,
    path: formatPath(problem.path),
    ...position,
    message: problem.message,
    remedy: problem.remedy,
  };
}

function moreFindings(count: number): Finding {
  return toFinding({
    rule: 'more-findings',
    path: [],
    message: `There are ${count} more findings.`,
    remedy: findingRule('more-findings').remedy,
  });
}

function byPlace(left: Finding, right: Finding): number {
  return (
    (left.line ?? Number.MAX_SAFE_INTEGER) -
      (right.line ?? Number.MAX_SAFE_INTEGER) ||
    (left.column ?? 0) - (right.column ?? 0)
  );
}
