import type { Impact } from '@data-mesh/data-contract';
import { plural } from '../report';
import { DiffReport } from './types';

const impacts: readonly Impact[] = ['breaking', 'risky', 'safe'];

/** All documents in one sentence, what hurts most first. */
export function diffSummary(options: { report: DiffReport }): string {
  const { changes, files, strange, nothingCompared } = options.report;
  const comparisons = changes.flatMap(change =>
    change.status === 'compared' ? [change.comparison] : [],
  );
  const differences = impacts
    .map(impact => ({
      impact,
      count: comparisons.reduce((sum, { counts }) => sum + counts[impact], 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ impact, count }) => `${count} ${impact}`);
  const unreadable = files
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'not-comparable').length;
  const insufficient = comparisons.filter(
    ({ version }) => !version.sufficient,
  ).length;
  const removed = changes.filter(({ status }) => status === 'removed').length;
  const added = changes.filter(({ status }) => status === 'added').length;
  const parts = [
    unreadable && `${plural(unreadable, 'document')} cannot be compared`,
    removed && `${plural(removed, 'document')} gone`,
    insufficient &&
      `${plural(insufficient, 'version')} ${
        insufficient === 1 ? 'says' : 'say'
      } less than what changed`,
    differences.length > 0 &&
      `${differences.join(', ')} ${
        differences.length === 1 && differences[0].startsWith('1 ')
          ? 'difference'
          : 'differences'
      }`,
    added && `${plural(added, 'new document')}`,
  ].filter(Boolean);
  const said = nothingCompared
    ? [`Nothing was compared${strangeInWords(strange, ':')}`, ...parts]
    : parts;
  if (said.length) return `${said.join('; ')}.`;
  return strange.length
    ? `Nothing has changed in data products and data contracts${strangeInWords(
        strange,
        ';',
      )}.`
    : 'Nothing has changed.';
}

function strangeInWords(strange: readonly string[], sign: string): string {
  return strange.length
    ? `${sign} ${plural(strange.length, 'file')} ${
        strange.length === 1 ? 'holds' : 'hold'
      } neither a data product (ODPS) nor a data contract (ODCS)`
    : '';
}
