import type { Finding, FindingSeverity } from '@data-mesh/data-contract';
import { repositoryPath } from './repositoryPath';
import { ReportOptions, ValidationReport } from './types';

const commands: Record<FindingSeverity, 'error' | 'warning' | 'notice'> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport(options: ReportOptions): string {
  const { report, rules } = options;
  const titles = new Map(rules.map(({ id, summary }) => [id, summary]));
  return report.files
    .flatMap(({ file, findings }) =>
      findings.map(finding => annotation({ report, file, finding, titles })),
    )
    .map(line => `${line}\n`)
    .join('');
}

function annotation(options: {
  report: ValidationReport;
  file: string;
  finding: Finding;
  titles: ReadonlyMap<string, string>;
}): string {
  const { report, file, finding, titles } = options;
  const { severity, rule, line, column, message, remedy } = finding;
  const properties = Object.entries({
    file: repositoryPath({ report, file }),
    line,
    col: column,
    title: titles.get(rule) ?? rule,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = escapeData([message, remedy].filter(Boolean).join(' '));
  return `::${commands[severity]} ${properties.join(',')}::${text} (${rule})`;
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
