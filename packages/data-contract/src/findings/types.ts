/**
 * How much a finding matters.
 *
 * - `error`: the document breaks its standard, or could not be read
 * - `warning`: the document is legal, but somebody will be hurt by what it lacks
 * - `info`: worth knowing, nothing to repair
 *
 * @public
 */
export type FindingSeverity = 'error' | 'warning' | 'info';

/**
 * Something wrong in a document, said so that its author can repair it.
 *
 * @public
 */
export interface Finding {
  /** The id of a row of `findingRules`, such as `missing-field`. */
  rule: string;
  severity: FindingSeverity;
  /** Where in the document, such as `outputPorts[2].version`; empty for the document as a whole. */
  path: string;
  /** 1-based, in the file that was read; absent if the place has no line. */
  line?: number;
  /** 1-based. */
  column?: number;
  /** What is wrong, in one sentence that names the place and the found value. */
  message: string;
  /** What to do, as an imperative with an example. */
  remedy: string;
}

/**
 * What a rule is about.
 *
 * - `reading`: whether the text can be read at all
 * - `structure`: whether the document follows the standard and version that it declares
 * - `meaning`: whether what it says is complete and consistent
 *
 * @public
 */
export type FindingRuleGroup = 'reading' | 'structure' | 'meaning';

/**
 * One row of the rule table, from which the code, the tooltip and the
 * documentation page all read.
 *
 * @public
 */
export interface FindingRule {
  id: string;
  group: FindingRuleGroup;
  severity: FindingSeverity;
  /** One line for a list. */
  summary: string;
  /** Why the rule exists, for somebody who disagrees with it. */
  explanation: string;
  /** What to do in general; a finding carries the exact remedy. */
  remedy: string;
}

/**
 * What an organisation makes of the rules: a rule is switched off, or its
 * findings get another severity. Rules that are not named keep theirs. Rules of
 * the group `reading` cannot be changed.
 *
 * @public
 */
export interface FindingRuleSettings {
  readonly [ruleId: string]: FindingSeverity | 'off';
}
