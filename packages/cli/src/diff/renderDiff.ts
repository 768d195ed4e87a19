import {
  comparisonAsMarkdown,
  comparisonAsMetadataDifference,
  comparisonAsText,
} from '@data-mesh/data-contract';
import picocolors from 'picocolors';
import {
  DiffFormat,
  printable,
  renderReport,
  withoutRunnerCommands,
} from '../report';
import { Rule } from '../rules';
import { diffSummary } from './diffSummary';
import { DiffReport, DocumentChange } from './types';

type Compared = Extract<DocumentChange, { status: 'compared' }>;

/** What keeps a file from being compared. */
const problemRules = ['not-comparable', 'foreign-document', 'empty-file'];

/** A comparison in one of its forms. */
export function renderDiff(options: {
  report: DiffReport;
  rules: readonly Rule[];
  format: DiffFormat;
  colors: boolean;
}): string {
  const { report, format } = options;
  switch (format) {
    case 'text':
      return asText(options);
    case 'markdown':
      return asMarkdown(report);
    case 'metadata-difference':
      return `${JSON.stringify(asMetadataDifferences(report), undefined, 2)}\n`;
    default:
      return renderReport({ ...options, format });
  }
}

function asText(options: { report: DiffReport; colors: boolean }): string {
  const { report } = options;
  const colors = picocolors.createColors(options.colors);
  const blocks = report.changes
    .filter(isWorthTelling)
    .map(change =>
      [
        colors.underline(printable(fileLine(change))),
        ...followed(change).map(line => indented(printable(line))),
        indented(changeText(change)),
      ].join('\n'),
    );
  const problems = report.files.flatMap(({ file, findings }) =>
    findings
      .filter(({ rule }) => problemRules.includes(rule))
      .map(
        ({ message, line }) =>
          `${printable(file)}${
            line === undefined ? '' : `:${line}`
          }\n  ${printable(message)}`,
      ),
  );
  const summary = diffSummary({ report });
  const end = report.failed
    ? colors.red(`✖ ${summary}`)
    : colors.green(`✔ ${summary}`);
  return withoutRunnerCommands(
    [...blocks, ...problems, end].join('\n\n').concat('\n'),
  );
}

function asMarkdown(report: DiffReport): string {
  const parts = report.changes
    .filter(isWorthTelling)
    .map(change =>
      change.status === 'compared'
        ? [
            comparisonAsMarkdown({ comparison: change.comparison }).trimEnd(),
            ...followed(change).map(escapeMarkdown),
          ].join('\n\n')
        : escapeMarkdown(changeText(change)),
    );
  return `${[...parts, diffSummary({ report })].join('\n\n')}\n`;
}

function asMetadataDifferences(report: DiffReport): object {
  const differences = report.changes
    .filter((change): change is Compared => change.status === 'compared')
    .map(({ comparison }) => comparisonAsMetadataDifference({ comparison }));
  return differences.length === 1 ? differences[0] : differences;
}

function isWorthTelling(change: DocumentChange): boolean {
  return (
    change.status !== 'compared' ||
    change.comparison.differences.length > 0 ||
    !change.comparison.version.sufficient ||
    change.olderFile !== undefined ||
    change.predecessor !== undefined
  );
}

function fileLine(change: DocumentChange): string {
  return change.status === 'compared' && change.olderFile !== undefined
    ? `${change.file} (was ${change.olderFile})`
    : change.file;
}

/** Which document it follows that is not itself, if there is one. */
function followed(change: DocumentChange): string[] {
  if (change.status !== 'compared' || !change.predecessor) {
    return [];
  }
  const { id = '', file, reason } = change.predecessor;
  return [
    `Compared with the ${change.subject} ${JSON.stringify(
      id,
    )} of ${file}. ${reason}`,
  ];
}

function changeText(change: DocumentChange): string {
  const { subject, id, name } = change;
  const title = `${subject} ${JSON.stringify(id ?? name ?? '')}`;
  switch (change.status) {
    case 'added':
      return `The ${title} is new.`;
    case 'removed':
      return change.impact === 'safe'
        ? `The ${title} is gone; it was retired before.`
        : `The ${title} is gone, and was not retired before. That breaks everybody who relies on it.`;
    default:
      return comparisonAsText({ comparison: change.comparison }).trimEnd();
  }
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
