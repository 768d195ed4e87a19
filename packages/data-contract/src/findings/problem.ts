import { FindingRuleId } from './rules';
import { FindingSeverity } from './types';
import { Path } from '../yaml/types';

/** A finding before anybody looked up where it stands. */
export interface Problem {
  rule: FindingRuleId;
  path: Path;
  message: string;
  remedy: string;
  /** How much it matters, if that is not what its rule says. */
  severity?: FindingSeverity;
  /** Where it stands, if the path does not say. */
  offset?: number;
}

/** Takes problems as they are met. */
export type ReportProblem = (problem: Problem) => void;
