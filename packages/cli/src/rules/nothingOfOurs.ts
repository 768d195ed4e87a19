import type { DocumentReading, Finding } from '@data-mesh/data-contract';
import { commandRule } from './commandRules';

/** Why nothing can be said about a file. */
export type NothingOfOurs = 'empty-file' | 'foreign-document';

const messages: Record<NothingOfOurs, string> = {
  'empty-file': 'The file holds no document.',
  'foreign-document':
    'The file holds neither a data product (ODPS) nor a data contract (ODCS).',
};

/** The rule for a file without any document of ours; undefined if it has one. */
export function nothingOfOurs(
  readings: readonly DocumentReading[],
): NothingOfOurs | undefined {
  if (readings.length === 0) return 'empty-file';
  return readings.every(({ kind }) => kind === 'foreign')
    ? 'foreign-document'
    : undefined;
}

/** The same as a finding. */
export function wholeFileFinding(rule: NothingOfOurs): Finding {
  const { severity, remedy } = commandRule(rule);
  return {
    rule,
    severity,
    path: '',
    line: 1,
    column: 1,
    message: messages[rule],
    remedy: remedy.replaceAll('`', ''),
  };
}
