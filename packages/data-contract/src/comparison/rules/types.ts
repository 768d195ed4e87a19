import { AffectedParty, Impact, VersionStep } from '../types';

/**
 * What a rule about changes is about; one section of the documentation each.
 *
 * @public
 */
export type ChangeRuleGroup =
  | 'identity'
  | 'lifecycle'
  | 'schema'
  | 'types'
  | 'values'
  | 'protection'
  | 'service-levels'
  | 'quality'
  | 'access'
  | 'terms'
  | 'ports'
  | 'wording';

/**
 * One row of the table of changes: what a change of its kind means for those
 * who rely on a document. Where that depends on the direction, each direction
 * has a row.
 *
 * @public
 */
export interface ChangeRule {
  id: string;
  group: ChangeRuleGroup;
  /** One line for a list. */
  title: string;
  /** Why it has this impact, for somebody who disagrees with it. */
  explanation: string;
  /** The end of the sentence about a difference, after a colon. */
  consequence: string;
  impact: Impact;
  /** Who is hurt; empty if nobody is. */
  hurts: readonly AffectedParty[];
  /** The step of the version that one such change demands. */
  step: VersionStep;
}
