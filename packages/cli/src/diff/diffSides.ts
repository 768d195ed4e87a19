import type { Conventions, Finding } from '@data-mesh/data-contract';
import { detached } from '../files';
import { FileReport } from '../report';
import { commandRule, wholeFileFinding } from '../rules';
import { changeFindings } from './changeFindings';
import { describeChange } from './describeChange';
import { identityOf } from './identityOf';
import { pairDocuments } from './pairDocuments';
import { predecessorFinder } from './predecessorFinder';
import { Bystanders } from './readBystanders';
import {
  DocumentChange,
  DocumentPair,
  Side,
  UnreadableDocument,
} from './types';

/** What became of all documents of two sides. */
export interface ComparedSides {
  changes: DocumentChange[];
  files: FileReport[];
  /** Files, on whatever side, that hold nothing of ours. */
  strange: string[];
}

/** Compares all documents of two sides. */
export async function diffSides(options: {
  older: Side;
  newer: Side;
  conventions: Conventions;
  /** Whether somebody named this very file. */
  isNamed: (file: string) => boolean;
  /** What else says which contract follows which. */
  bystanders?: Bystanders;
  renames?: ReadonlyMap<string, string>;
  /** Whether a document that is gone counts, by the file that held it; all do by default. */
  mayReport?: (file: string) => boolean;
}): Promise<ComparedSides> {
  const { older, newer, conventions, isNamed, bystanders, renames } = options;
  const { mayReport = () => true } = options;
  const pairs = pairDocuments({
    older: older.documents,
    newer: newer.documents,
    renames,
    predecessorOf: predecessorFinder({
      older: [...older.documents, ...(bystanders?.older ?? [])],
      newer: [...newer.documents, ...(bystanders?.newer ?? [])],
    }),
  }).filter(
    pair =>
      pair.kind !== 'removed' ||
      (mayReport(pair.older.file) && !isHidden(pair, newer, renames)),
  );
  const reports = new Map<string, FileReport>();
  const reportOf = (file: string) => {
    const report = reports.get(file) ?? { file, documents: [], findings: [] };
    reports.set(file, report);
    return report;
  };
  const changes: DocumentChange[] = [];
  // One after the other, so that few of them are in the memory at once.
  for (const pair of pairs) {
    const { change, newer: reading } = await describeChange({
      pair,
      conventions,
    });
    const report = reportOf(change.file);
    for (const finding of changeFindings({ change, newer: reading })) {
      report.findings.push(detached(finding));
    }
    if (reading) {
      const { kind, line, standardVersion } = reading;
      const { id, name, version } =
        pair.kind === 'removed' ? pair.older : pair.newer;
      report.documents.push(
        detached({ kind, line, id, name, version, standardVersion }),
      );
    }
    changes.push(detached(change));
  }
  for (const document of newer.unreadable) {
    reportOf(document.file).findings.push(notComparable(document, 'newer'));
  }
  for (const document of older.unreadable.filter(({ file }) =>
    mayReport(file),
  )) {
    reportOf(document.file).findings.push(notComparable(document, 'older'));
  }
  // A file that is the same thing on both sides is told of once.
  const strange = new Map(
    [
      ...older.strange.filter(({ file }) => mayReport(file)),
      ...newer.strange,
    ].map(each => [each.file, each.rule]),
  );
  for (const [file, rule] of strange) {
    if (isNamed(file)) {
      reportOf(file).findings.push(wholeFileFinding(rule));
    }
  }
  const files = [...reports.values()].sort((left, right) =>
    left.file < right.file ? -1 : 1,
  );
  return { changes, files, strange: [...strange.keys()] };
}

/** A document is not gone if something of its file cannot be read now. */
function isHidden(
  pair: Extract<DocumentPair, { kind: 'removed' }>,
  newer: Side,
  renames: ReadonlyMap<string, string> = new Map(),
): boolean {
  return newer.unreadable.some(
    ({ file, id }) =>
      (renames.get(file) ?? file) === pair.older.file ||
      (id !== undefined && id.trim().toLowerCase() === identityOf(pair.older)),
  );
}

function notComparable(
  { finding }: UnreadableDocument,
  side: 'older' | 'newer',
): Finding {
  const { severity, remedy } = commandRule('not-comparable');
  return side === 'newer'
    ? { ...finding, rule: 'not-comparable', severity }
    : {
        rule: 'not-comparable',
        // Nobody can repair the past.
        severity: 'info',
        path: '',
        message: `The older version cannot be compared: ${finding.message}`,
        remedy: remedy.replaceAll('`', ''),
      };
}
