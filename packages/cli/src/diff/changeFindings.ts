import {
  Comparison,
  Difference,
  Finding,
  FindingSeverity,
  locatePaths,
} from '@data-mesh/data-contract';
import { commandRule } from '../rules';
import { DocumentChange } from './types';

/** The newer text, to find lines in it. */
interface NewerText {
  text: string;
  line: number;
}

/**
 * A change as findings, for reports that know nothing else. What breaks readers
 * is an error only if the version does not say so: then somebody has to act.
 */
export function changeFindings(options: {
  change: DocumentChange;
  /** Absent if the document is gone. */
  newer?: NewerText;
}): Finding[] {
  const { change, newer } = options;
  switch (change.status) {
    case 'added':
      return [];
    case 'removed':
      return [removal(change)];
    default:
      return comparisonFindings({ comparison: change.comparison, newer });
  }
}

function removal(
  change: Extract<DocumentChange, { status: 'removed' }>,
): Finding {
  const { subject, id, version, impact } = change;
  const rule = `${subject}-removed` as const;
  const { severity, remedy } = commandRule(rule);
  const name = [JSON.stringify(id ?? change.name ?? ''), version]
    .filter(Boolean)
    .join(' ');
  return {
    rule,
    severity: impact === 'safe' ? 'info' : severity,
    path: '',
    message:
      impact === 'safe'
        ? `The ${subject} ${name} is gone; it was retired before.`
        : `The ${subject} ${name} is gone, and was not retired before.`,
    remedy: impact === 'safe' ? '' : remedy.replaceAll('`', ''),
  };
}

function comparisonFindings(options: {
  comparison: Comparison;
  newer?: NewerText;
}): Finding[] {
  const { comparison, newer } = options;
  const { differences, version } = comparison;
  const findings = [
    ...differences.map(difference => differenceFinding(difference, comparison)),
    ...(version.sufficient ? [] : [insufficientVersion(comparison)]),
  ];
  const paths = findings.map(({ place }) => place);
  const places = newer && locatePaths({ ...newer, paths });
  return findings.map(({ place, finding }) => ({
    ...finding,
    ...places?.get(place),
  }));
}

function differenceFinding(
  difference: Difference,
  { version }: Comparison,
): { place: string; finding: Finding } {
  const { rule, kind, path, impact, reason } = difference;
  const severities: Record<typeof impact, FindingSeverity> = {
    breaking: version.sufficient ? 'warning' : 'error',
    risky: 'warning',
    safe: 'info',
  };
  return {
    // The newer text has nothing at the place of what was removed, or something else.
    place: kind === 'removed' ? parentOf(path) : path,
    finding: {
      rule,
      severity: severities[impact],
      path,
      message: reason,
      remedy: '',
    },
  };
}

function insufficientVersion({ version }: Comparison): {
  place: string;
  finding: Finding;
} {
  const { sentence, suggested } = version;
  const { severity, remedy } = commandRule('insufficient-version');
  return {
    place: 'version',
    finding: {
      rule: 'insufficient-version',
      severity,
      path: 'version',
      message: sentence,
      // With a suggestion the sentence says what to write.
      remedy: suggested ? '' : remedy,
    },
  };
}

/** `schema[0].properties` for `schema[0].properties[2]`. */
function parentOf(path: string): string {
  return path.replace(/(\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/, '');
}
