import { ReportProblem } from '../findings/problem';
import { FindingRuleId } from '../findings/rules';
import { Path } from '../yaml/types';

/** What an evaluation needs to know besides shape and value. */
export interface EvaluationContext {
  /** The name of the standard in messages, such as `ODCS`. */
  standard: string;
  /** The version by which the value is judged, such as `3.1.0`. */
  version: string;
  report: ReportProblem;
  /** Problems of one rule beyond these are counted and not put into words; all are if absent. */
  maximumProblems?: number;
  /** The characters of a scalar as written, if there is a text. */
  sourceAt: (path: Path) => string | undefined;
}

/** What a finding says; made only for the problems that somebody will read. */
export interface ProblemText {
  message: string;
  remedy: string;
}

const unsaid: ProblemText = { message: '', remedy: '' };

/**
 * Where an evaluation is. The path is one array that grows and shrinks, because
 * a contract has a hundred thousand places and few problems; it is copied only
 * into a problem.
 */
export class Evaluation {
  readonly path: (string | number)[] = [];
  /** Fields that the standard does not know and that were kept nevertheless. */
  keptUnknownFields = 0;
  readonly #context: EvaluationContext;
  readonly #counts = new Map<FindingRuleId, number>();
  #silence = 0;

  constructor(context: EvaluationContext) {
    this.#context = context;
  }

  get standard(): string {
    return this.#context.standard;
  }

  get version(): string {
    return this.#context.version;
  }

  /** A text of megabytes has problems by the hundred thousand, and few are ever shown. */
  report(rule: FindingRuleId, say: () => ProblemText, below: Path = []): void {
    if (this.#silence > 0) {
      return;
    }
    const { report, maximumProblems = Infinity } = this.#context;
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    report(
      count > maximumProblems
        ? { rule, path: [], ...unsaid }
        : { rule, path: [...this.path, ...below], ...say() },
    );
  }

  at<Result>(step: string | number, evaluate: () => Result): Result {
    this.path.push(step);
    const result = evaluate();
    this.path.pop();
    return result;
  }

  /** For what a version allows without defining it: read, but not judged. */
  silently<Result>(evaluate: () => Result): Result {
    this.#silence += 1;
    const result = evaluate();
    this.#silence -= 1;
    return result;
  }

  /** The characters that stand at the current path. */
  source(): string | undefined {
    return this.#context.sourceAt(this.path);
  }
}
