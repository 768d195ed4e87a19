import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { JsonValue } from '../../model';
import { Path } from '../../yaml/types';
import { judgePattern } from '../patterns/judgePattern';
import { qualityPlaces } from '../quality/qualityPlaces';
import { ContractSubject } from '../subject';

/** Patterns of columns and of quality rules that no tool should run. */
export function* columnPatterns(subject: ContractSubject): Iterable<Problem> {
  for (const { kind, element, path } of subject.elements) {
    if (kind === 'property') {
      yield* patternAt(element.logicalTypeOptions, [
        ...path,
        'logicalTypeOptions',
      ]);
    }
  }
  for (const { rule, path } of qualityPlaces(subject)) {
    yield* patternAt(rule.arguments, [...path, 'arguments']);
  }
}

function* patternAt(
  options: { [key: string]: JsonValue } | undefined,
  path: Path,
): Iterable<Problem> {
  const pattern =
    options && Object.hasOwn(options, 'pattern') ? options.pattern : undefined;
  if (typeof pattern !== 'string') return;
  const verdict = judgePattern({ pattern });
  if (verdict.kind === 'invalid') {
    yield {
      rule: 'invalid-pattern',
      path: [...path, 'pattern'],
      message: `${quote(pattern)} is no regular expression: ${verdict.reason}.`,
      remedy:
        'Correct it, such as pattern: "^[A-Z]{2}-[0-9]+$". A backslash stands twice in a text in "…".',
    };
  }
  if (verdict.kind === 'slow') {
    yield {
      rule: 'slow-pattern',
      path: [...path, 'pattern'],
      message: `${quote(pattern)} repeats ${quote(
        verdict.part,
      )}, which repeats the same characters, so that one long value may keep a check busy for ever.`,
      remedy: 'Repeat only once, such as [a-z]+ in place of ([a-z]+)+.',
    };
  }
}
