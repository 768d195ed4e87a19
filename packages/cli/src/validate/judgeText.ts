import {
  DocumentReading,
  Finding,
  readDocuments,
  SecretSettings,
} from '@data-mesh/data-contract';
import { DocumentSummary } from '../report';
import {
  commandRule,
  CommandRuleId,
  documentRuleSettings,
  RuleSettings,
} from '../rules';
import { contractMentions } from './contractMentions';
import { JudgedFile } from './types';

/** What is wrong with the text of one file, seen by itself. */
export function judgeText(options: {
  file: string;
  text: string;
  /** Whether somebody named this very file. */
  named: boolean;
  now: Date;
  rules: RuleSettings;
  /** What is no secret here. */
  secrets?: SecretSettings;
}): JudgedFile {
  const { file, text, named, now, secrets } = options;
  const rules = documentRuleSettings(options.rules);
  const readings = readDocuments({ text, now, rules, secrets });
  return {
    file,
    documents: readings.flatMap(reading => summarize(reading)),
    findings: [
      ...readings.flatMap(reading =>
        reading.kind === 'foreign' ? [] : reading.findings,
      ),
      ...nothingToCheck({ readings, named }),
    ],
    mentions: readings.flatMap(reading =>
      reading.kind === 'product' ? contractMentions({ reading }) : [],
    ),
  };
}

function summarize(reading: DocumentReading): DocumentSummary[] {
  const { kind, line } = reading;
  switch (kind) {
    case 'foreign':
      return [];
    case 'unreadable':
      return [{ kind, line, id: reading.id }];
    default: {
      const { standardVersion } = reading;
      const { id, name, version } =
        reading.kind === 'product' ? reading.product : reading.contract;
      return [{ kind, line, id, name, version, standardVersion }];
    }
  }
}

function nothingToCheck(options: {
  readings: readonly DocumentReading[];
  named: boolean;
}): Finding[] {
  const { readings, named } = options;
  if (readings.length === 0) {
    return [wholeFile('empty-file', 'The file holds no document.')];
  }
  return named && readings.every(({ kind }) => kind === 'foreign')
    ? [
        wholeFile(
          'foreign-document',
          'The file holds neither a data product (ODPS) nor a data contract (ODCS).',
        ),
      ]
    : [];
}

function wholeFile(rule: CommandRuleId, message: string): Finding {
  const { severity, remedy } = commandRule(rule);
  return {
    rule,
    severity,
    path: '',
    line: 1,
    column: 1,
    message,
    remedy: remedy.replaceAll('`', ''),
  };
}
