import type { Finding, FindingSeverity } from '@data-mesh/data-contract';
import picocolors from 'picocolors';
import { severities } from '../rules/failOn';
import { plural } from './plural';
import { printable, withoutRunnerCommands } from './printable';
import { FileReport, ValidationReport } from './types';

type Colors = ReturnType<typeof picocolors.createColors>;

const colorOf: Record<FindingSeverity, 'red' | 'yellow' | 'blue'> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** The report for people: file by file, each finding with its remedy, a total at the end. */
export function textReport(options: {
  report: ValidationReport;
  colors: boolean;
  summary?: string;
}): string {
  const { report, summary = summaryOf(report) } = options;
  const colors = picocolors.createColors(options.colors);
  const blocks = report.files
    .filter(({ findings }) => findings.length > 0)
    .map(file => fileBlock(file, colors));
  const end = report.failed
    ? colors.red(`✖ ${summary}`)
    : colors.green(`✔ ${summary}`);
  return withoutRunnerCommands([...blocks, end].join('\n\n').concat('\n'));
}

function fileBlock({ file, findings }: FileReport, colors: Colors): string {
  return [
    colors.underline(printable(file)),
    ...findings.map(finding => findingLines(finding, colors)),
  ].join('\n');
}

function findingLines(finding: Finding, colors: Colors): string {
  const { severity, rule, line, column, message, remedy } = finding;
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const color = colors[colorOf[severity]];
  const indent = ' '.repeat(20);
  return [
    `  ${place.padStart(7)}  ${color(severity.padEnd(7))}  ${printable(
      message,
    )}  ${colors.dim(rule)}`,
    ...(remedy ? [`${indent}${colors.dim(printable(remedy))}`] : []),
  ].join('\n');
}

function summaryOf({ counts, files }: ValidationReport): string {
  const documents = files.flatMap(file => file.documents).length;
  const checked = `${plural(documents, 'document')} in ${plural(
    files.length,
    'file',
  )}`;
  const found = severities
    .filter(severity => counts[severity] > 0)
    .map(severity =>
      severity === 'info'
        ? `${counts.info} worth knowing`
        : plural(counts[severity], severity),
    );
  return found.length
    ? `${found.join(', ')} in ${checked}.`
    : `Nothing to complain about in ${checked}.`;
}
