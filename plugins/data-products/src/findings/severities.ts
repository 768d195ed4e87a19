import type { Finding, FindingSeverity } from '@data-mesh/data-contract';
import {
  RiAlertLine,
  RiCloseCircleLine,
  RiInformationLine,
} from '@remixicon/react';

/** How severities look, the gravest first. */
export const severities = {
  error: {
    icon: RiCloseCircleLine,
    tone: 'bad',
    key: 'findings.severity.error',
    summaryKey: 'findings.summary.errors',
  },
  warning: {
    icon: RiAlertLine,
    tone: 'warning',
    key: 'findings.severity.warning',
    summaryKey: 'findings.summary.warnings',
  },
  info: {
    icon: RiInformationLine,
    tone: 'neutral',
    key: 'findings.severity.info',
    summaryKey: 'findings.summary.infos',
  },
} as const;

const ORDER = Object.keys(severities) as FindingSeverity[];

/** Errors first, then warnings, then notes, each in the order of the document. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return ORDER.flatMap(severity =>
    findings.filter(finding => finding.severity === severity),
  );
}

/** How many findings of each severity there are, the gravest first; none with zero. */
export function countBySeverity(findings: readonly Finding[]) {
  return ORDER.map(severity => ({
    severity,
    count: findings.filter(finding => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
}
