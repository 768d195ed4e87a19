import { LinePosition } from '../yaml/lines';
import { Problem } from './problem';
import { findingRule } from './rules';
import { severitiesBy, SeverityOfRule } from './ruleSettings';
import { Finding, FindingSeverity } from './types';
import { formatPath } from './wording';

const severities: readonly FindingSeverity[] = ['error', 'warning', 'info'];

interface KeptProblem {
  problem: Problem;
  /** Among all of the document. */
  order: number;
}

/** The problems of one rule, of which only the first ones are kept. */
interface ProblemsOfRule extends Pick<Problem, 'rule' | 'severity'> {
  kept: KeptProblem[];
  count: number;
}

/**
 * Keeps the problems of one document within a limit. It counts those beyond it
 * instead of keeping them, and turns the kept ones into findings at the end,
 * because looking up lines is dear and thousands of problems are never shown.
 * How much they matter is decided at the end as well: whoever reads a document
 * need not know who will judge it.
 */
export class FindingCollector {
  readonly #maximum: number;
  readonly #problems = new Map<string, ProblemsOfRule>();
  #count = 0;

  constructor(options: { maximum: number }) {
    this.#maximum = options.maximum;
  }

  /** Another one that goes on from here. */
  copy(): FindingCollector {
    const copy = new FindingCollector({ maximum: this.#maximum });
    for (const [key, ofRule] of this.#problems) {
      copy.#problems.set(key, { ...ofRule, kept: [...ofRule.kept] });
    }
    copy.#count = this.#count;
    return copy;
  }

  readonly report = (problem: Problem): void => {
    const { rule, severity } = problem;
    const key = `${rule} ${severity ?? ''}`;
    const ofRule = this.#problems.get(key) ?? {
      rule,
      severity,
      kept: [],
      count: 0,
    };
    this.#problems.set(key, ofRule);
    if (ofRule.kept.length < this.#maximum) {
      ofRule.kept.push({ problem, order: this.#count });
    }
    ofRule.count += 1;
    this.#count += 1;
  };

  /** The findings in the order of the document; what has no line comes last. */
  findings(options: {
    locate: (problem: Problem) => LinePosition | undefined;
    severityOf?: SeverityOfRule;
  }): Finding[] {
    const { locate, severityOf = severitiesBy() } = options;
    const { bySeverity, count } = this.#weighed(severityOf);
    const kept = severities
      .flatMap(severity =>
        (bySeverity.get(severity) ?? [])
          .sort((left, right) => left.order - right.order)
          .slice(0, this.#maximum)
          .map(({ problem }) => ({ problem, severity })),
      )
      .slice(0, this.#maximum);
    const findings = kept
      .map(({ problem, severity }) =>
        toFinding({ problem, severity, position: locate(problem) }),
      )
      .sort(byPlace);
    const dropped = count - kept.length;
    return dropped > 0 ? [...findings, moreFindings(dropped)] : findings;
  }

  /** What is kept by how much it matters, and how many there are. */
  #weighed(severityOf: SeverityOfRule) {
    const bySeverity = new Map<FindingSeverity, KeptProblem[]>();
    let total = 0;
    for (const ofRule of this.#problems.values()) {
      const { rule, kept, count } = ofRule;
      const severity = ofRule.severity ?? severityOf(findingRule(rule));
      if (severity === 'off') continue;
      total += count;
      const others = bySeverity.get(severity) ?? [];
      bySeverity.set(severity, others);
      for (const one of kept) others.push(one);
    }
    return { bySeverity, count: total };
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
