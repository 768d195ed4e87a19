import { FindingRuleId } from './rules';
import { Path } from '../yaml/types';

/** A finding before anybody looked up where it stands. */
export interface Problem {
  rule: FindingRuleId;
  path: Path;
  message: string;
  remedy: string;
  /** Where it stands, if the path does not say. */
  offset?: number;
}

/** Takes problems as they are met. */
export type ReportProblem = (problem: Problem) => void;
