import { LinePosition } from '../yaml/lines';
import { Problem } from './problem';
import { findingRule } from './rules';
import { severitiesBy, SeverityOfRule } from './ruleSettings';
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
  readonly #severityOf: SeverityOfRule;
  readonly #problems = new Map<FindingSeverity, Problem[]>();
  #count = 0;

  constructor(options: { maximum: number; severityOf?: SeverityOfRule }) {
    this.#maximum = options.maximum;
    this.#severityOf = options.severityOf ?? severitiesBy();
  }

  readonly report = (problem: Problem): void => {
    const severity =
      problem.severity ?? this.#severityOf(findingRule(problem.rule));
    if (severity === 'off') {
      return;
    }
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
      .flatMap(severity =>
        (this.#problems.get(severity) ?? []).map(problem => ({
          problem,
          severity,
        })),
      )
      .slice(0, this.#maximum);
    const findings = kept
      .map(({ problem, severity }) =>
        toFinding({ problem, severity, position: options.locate(problem) }),
      )
      .sort(byPlace);
    const dropped = this.#count - kept.length;
    return dropped > 0 ? [...findings, moreFindings(dropped)] : findings;
  }
}

function toFinding(options: {
  problem: Problem;
  severity: FindingSeverity;
  position?: LinePosition;
}): Finding {
  const { problem, severity, position } = options;
  return {
    rule: problem.rule,
    severity,
    path: formatPath(problem.path),
    ...position,
    message: problem.message,
    remedy: problem.remedy,
  };
}

function moreFindings(count: number): Finding {
  const { severity, remedy } = findingRule('more-findings');
  return toFinding({
    severity,
    problem: {
      rule: 'more-findings',
      path: [],
      message: `There are ${count} more findings.`,
      remedy,
    },
  });
}

function byPlace(left: Finding, right: Finding): number {
  return (
    (left.line ?? Number.MAX_SAFE_INTEGER) -
      (right.line ?? Number.MAX_SAFE_INTEGER) ||
    (left.column ?? 0) - (right.column ?? 0)
  );
}
