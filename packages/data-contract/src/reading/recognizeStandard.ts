import { ReportProblem } from '../findings/problem';
import { alternatives, describeValue, quote } from '../findings/wording';
import { JsonValue } from '../model';
import { hasGroup, Standard, standardOfKind } from './standards';

/** A document of a standard, and the version by which it is read. */
export interface RecognizedDocument {
  standard: Standard;
  /** As declared. */
  declaredVersion: string | undefined;
  /** A known version, without the v. */
  version: string;
}

type Mapping = { [key: string]: JsonValue };

/**
 * Tells whose document it is by its `kind`. An `apiVersion` with a group, such
 * as `backstage.io/v1alpha1`, belongs to somebody else whatever the kind.
 */
export function recognizeStandard(options: {
  value: Mapping;
  sourceOfVersion: () => string | undefined;
  report: ReportProblem;
}): RecognizedDocument | undefined {
  const { value, report } = options;
  const { kind, apiVersion } = value;
  const standard = standardOfKind(kind);
  if (!standard || hasGroup(apiVersion)) {
    return undefined;
  }
  if (kind !== standard.kind) {
    report({
      rule: 'kind-spelling',
      path: ['kind'],
      message: `kind must be "${standard.kind}", got ${describeValue(kind)}.`,
      remedy: `Write kind: ${standard.kind}.`,
    });
  }
  const declaredVersion =
    typeof apiVersion === 'number'
      ? options.sourceOfVersion() ?? String(apiVersion)
      : apiVersion;
  return {
    standard,
    ...judgeVersion({ standard, declaredVersion, report }),
  };
}

function judgeVersion(options: {
  standard: Standard;
  declaredVersion: JsonValue | undefined;
  report: ReportProblem;
}): Pick<RecognizedDocument, 'declaredVersion' | 'version'> {
  const { standard, declaredVersion, report } = options;
  const { title, versions } = standard;
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
              versions.map(known => `v${known}`),
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
