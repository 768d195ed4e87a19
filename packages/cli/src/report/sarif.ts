import { createHash } from 'node:crypto';
import type { Finding, FindingSeverity } from '@data-mesh/data-contract';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { Rule } from '../rules/types';
import { repositoryPath } from './repositoryPath';
import { ReportOptions, ValidationReport } from './types';

const levels: Record<FindingSeverity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The report as SARIF 2.1.0, as code scanning and editors read it. */
export function sarifReport(options: ReportOptions): string {
  const { report } = options;
  const findings = report.files.flatMap(({ file, findings: found }) =>
    found.map(finding => ({ file, finding })),
  );
  const used = new Set(findings.map(({ finding }) => finding.rule));
  const rules = options.rules.filter(({ id }) => used.has(id));
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'data-product',
            semanticVersion: report.version,
            rules: rules.map(descriptor),
          },
        },
        automationDetails: { id: `data-product/${report.command}/` },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ file, finding }) =>
          result({ report, file, finding, ruleIndexes }),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(rule: Rule): ReportingDescriptor {
  const { id, summary, explanation, remedy, severity } = rule;
  return {
    id,
    name: id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: explanation },
    help: {
      text: `${explanation} ${remedy}`,
      markdown: `${explanation}\n\n_What to do:_ ${remedy}`,
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(options: {
  report: ValidationReport;
  file: string;
  finding: Finding;
  ruleIndexes: ReadonlyMap<string, number>;
}): Result {
  const { report, file, finding, ruleIndexes } = options;
  const { rule, severity, path, line, column, message, remedy } = finding;
  const place = repositoryPath({ report, file });
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    level: levels[severity],
    message: { text: [message, remedy].filter(Boolean).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(place), uriBaseId: '%SRCROOT%' },
          // Code scanning shows a result without a region nowhere.
          region: { startLine: line ?? 1, startColumn: column ?? 1 },
        },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    partialFingerprints: {
      'findingHash/v1': createHash('sha256')
        .update(JSON.stringify([place, rule, path, message]))
        .digest('hex'),
    },
  };
}

function relativeUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
