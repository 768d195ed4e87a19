import {
  Conventions,
  DocumentReading,
  Finding,
  judgeDocuments,
} from '@data-mesh/data-contract';
import { DocumentSummary } from '../report';
import { nothingOfOurs, wholeFileFinding } from '../rules';
import { contractMentions } from './contractMentions';
import { JudgedFile } from './types';

/** What is wrong with the text of one file, seen by itself. */
export function judgeText(options: {
  file: string;
  text: string;
  /** Whether somebody named this very file. */
  named: boolean;
  now: Date;
  conventions: Conventions;
}): JudgedFile {
  const { file, text, named, now, conventions } = options;
  const readings = judgeDocuments({ text, now, conventions });
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
  const rule = nothingOfOurs(readings);
  return rule === 'empty-file' || (rule && named)
    ? [wholeFileFinding(rule)]
    : [];
}
