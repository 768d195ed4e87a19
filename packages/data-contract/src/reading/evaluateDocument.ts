import { Problem, ReportProblem } from '../findings/problem';
import { findingRule } from '../findings/rules';
import { JsonValue } from '../model';
import { evaluateShape } from '../structure';
import { Path } from '../yaml';
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
  report: ReportProblem;
}): JsonValue {
  const { document, value, sourceAt, report } = options;
  const { standard, version } = document;
  const evaluate = (at: string, take: ReportProblem) =>
    evaluateShape({
      shape: standard.shape,
      value,
      standard: standard.title,
      version: at,
      sourceAt,
      report: take,
    });
  let failed = false;
  const result = evaluate(version, problem => {
    failed ||= isFailure(problem);
    report(problem);
  });
  const newer = failed
    ? newerVersions(document).find(candidate => passes(candidate, evaluate))
    : undefined;
  if (newer !== undefined) {
    report({
      rule: 'newer-version-needed',
      path: ['apiVersion'],
      message: `The document breaks ${standard.title} v${version}, which it declares, and follows v${newer}.`,
      remedy: `Write apiVersion: v${newer}.`,
    });
  }
  return result ?? {};
}

function newerVersions({ standard, version }: RecognizedDocument) {
  return standard.versions.slice(standard.versions.indexOf(version) + 1);
}

/** Leaves the evaluation at the first failure; a large document has thousands. */
class FirstFailure extends Error {}

function passes(
  version: string,
  evaluate: (version: string, report: ReportProblem) => unknown,
): boolean {
  try {
    evaluate(version, problem => {
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
