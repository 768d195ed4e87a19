import { ReportProblem } from '../findings/problem';
import { alternatives, describeValue, quote } from '../findings/wording';
import { JsonValue } from '../model';
import { DocumentFormat, formatOf, hasGroup, versionsOf } from './formats';

/** The format of a document, and the version by which it is read. */
export interface RecognizedDocument {
  format: DocumentFormat;
  /** As declared. */
  declaredVersion: string | undefined;
  /** A known version, without the v. */
  version: string;
}

type Mapping = { [key: string]: JsonValue };

/**
 * Tells whose document it is, mostly by its `kind`. An `apiVersion` with a group, such
 * as `backstage.io/v1alpha1`, belongs to somebody else whatever the kind.
 */
export function recognizeStandard(options: {
  value: Mapping;
  sourceOfVersion: () => string | undefined;
  report: ReportProblem;
}): RecognizedDocument | undefined {
  const { value, report } = options;
  const { kind, apiVersion } = value;
  const format = formatOf(value);
  if (!format || hasGroup(apiVersion)) {
    return undefined;
  }
  if (kind !== format.kind) {
    report({
      rule: 'kind-spelling',
      path: ['kind'],
      message: `kind must be "${format.kind}", got ${describeValue(kind)}.`,
      remedy: `Write kind: ${format.kind}.`,
    });
  }
  const declaredVersion =
    typeof apiVersion === 'number'
      ? options.sourceOfVersion() ?? String(apiVersion)
      : apiVersion;
  const versions = judgeVersion({ format, declaredVersion, report });
  reportOutdated({ format, version: versions.version, report });
  return { format, ...versions };
}

/** Other tools understand the newest format only, so staying behind costs consumers. */
function reportOutdated(options: {
  format: DocumentFormat;
  version: string;
  report: ReportProblem;
}): void {
  const { format, version, report } = options;
  const { successor, title, migration } = format;
  if (successor) {
    const newest = `v${successor.versions[successor.versions.length - 1]}`;
    report({
      rule: 'outdated-standard-version',
      path: ['apiVersion'],
      message: `${title} v${version} is outdated; most tools read only ${title} v${successor.versions[0]} and newer.`,
      remedy: `Move the document to ${title} ${newest}: ${migration}.`,
    });
  }
}

function judgeVersion(options: {
  format: DocumentFormat;
  declaredVersion: JsonValue | undefined;
  report: ReportProblem;
}): Pick<RecognizedDocument, 'declaredVersion' | 'version'> {
  const { format, declaredVersion, report } = options;
  const { title, versions } = format;
  const newest = versions[versions.length - 1];
  const declared =
    typeof declaredVersion === 'string' ? declaredVersion : undefined;
  const version = versions.find(known => known === fullVersion(declared));
  if (version === undefined) {
    report({
      rule: 'unknown-standard-version',
      path: ['apiVersion'],
      message:
        declaredVersion === undefined
          ? `apiVersion is missing; the document is read as ${title} v${newest}.`
          : `apiVersion ${
              declared === undefined
                ? `is ${describeValue(declaredVersion)}`
                : quote(declared)
            } is no version of ${title} known here (${alternatives(
              versionsOf(format).map(known => `v${known}`),
            )}); the document is read as v${newest}.`,
      remedy: `Write apiVersion: v${newest}.`,
    });
  } else if (declared !== `v${version}`) {
    report({
      rule: 'standard-version-spelling',
      path: ['apiVersion'],
      message: `apiVersion must be "v${version}", got ${quote(
        declared ?? '',
      )}.`,
      remedy: `Write apiVersion: v${version}.`,
    });
  }
  return { declaredVersion: declared, version: version ?? newest };
}

/** `v3.1`, `V3.1.0` and `3.1.0` all mean 3.1.0. */
function fullVersion(text: string | undefined): string | undefined {
  const match = /^\s*v?(\d+)\.(\d+)(?:\.(\d+))?\s*$/i.exec(text ?? '');
  return match ? `${match[1]}.${match[2]}.${match[3] ?? '0'}` : undefined;
}
