import { Problem, ReportProblem } from '../findings/problem';
import { findingRule } from '../findings/rules';
import { JsonValue } from '../model';
import { evaluateShape } from '../structure';
import { Path } from '../yaml';
import { DocumentFormat } from './formats';
import { RecognizedDocument } from './recognizeStandard';

/**
 * Evaluates a document by the version that it declares. If it fails there and
 * passes a newer version, that is one finding more: then the declaration is
 * what is wrong.
 */
export function evaluateDocument(options: {
  document: RecognizedDocument;
  value: JsonValue;
  sourceAt: (path: Path) => string | undefined;
  /** Of one rule; the others are counted only. */
  maximumProblems: number;
  report: ReportProblem;
}): JsonValue {
  const { document, value, sourceAt, maximumProblems, report } = options;
  const { format, version } = document;
  const evaluate = (candidate: Candidate, take: ReportProblem) =>
    evaluateShape({
      shape: candidate.format.shape,
      value,
      standard: format.title,
      version: candidate.version,
      sourceAt,
      maximumProblems,
      report: take,
    });
  let failed = false;
  const result = evaluate(document, problem => {
    failed ||= isFailure(problem);
    report(problem);
  });
  const newer = failed
    ? newerVersions(document).find(candidate => passes(candidate, evaluate))
        ?.version
    : undefined;
  if (newer !== undefined) {
    report({
      rule: 'newer-version-needed',
      path: ['apiVersion'],
      message: `The document breaks ${format.title} v${version}, which it declares, and follows v${newer}.`,
      remedy: `Write apiVersion: v${newer}.`,
    });
  }
  return result ?? {};
}

interface Candidate {
  format: DocumentFormat;
  version: string;
}

/** Those of the format, then those of the format that replaced it. */
function newerVersions({ format, version }: Candidate): Candidate[] {
  const { versions, successor } = format;
  return [
    ...versions
      .slice(versions.indexOf(version) + 1)
      .map(newer => ({ format, version: newer })),
    ...(successor?.versions ?? []).map(newer => ({
      format: successor!,
      version: newer,
    })),
  ];
}

/** Leaves the evaluation at the first failure; a large document has thousands. */
class FirstFailure extends Error {}

function passes(
  candidate: Candidate,
  evaluate: (candidate: Candidate, report: ReportProblem) => unknown,
): boolean {
  try {
    evaluate(candidate, problem => {
      if (isFailure(problem)) {
        throw new FirstFailure();
      }
    });
    return true;
  } catch (error) {
    if (error instanceof FirstFailure) {
      return false;
    }
    throw error;
  }
}

function isFailure({ rule }: Problem): boolean {
  const { group, severity } = findingRule(rule);
  return group === 'structure' && severity === 'error';
}
