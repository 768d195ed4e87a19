import { Problem, ReportProblem } from '../findings/problem';
import { Path } from '../yaml/types';

/** What an evaluation needs to know besides shape and value. */
export interface EvaluationContext {
  /** The name of the standard in messages, such as `ODCS`. */
  standard: string;
  /** The version by which the value is judged, such as `3.1.0`. */
  version: string;
  report: ReportProblem;
  /** The characters of a scalar as written, if there is a text. */
  sourceAt: (path: Path) => string | undefined;
}

/**
 * Where an evaluation is. The path is one array that grows and shrinks, because
 * a contract has a hundred thousand places and few problems; it is copied only
 * into a problem.
 */
export class Evaluation {
  readonly path: (string | number)[] = [];
  readonly #context: EvaluationContext;
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

  report(problem: Omit<Problem, 'path'>, below: Path = []): void {
    if (this.#silence === 0) {
      this.#context.report({ ...problem, path: [...this.path, ...below] });
    }
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
