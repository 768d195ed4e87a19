import { ReportProblem } from '../findings/problem';
import { placeName } from '../findings/wording';
import { DuplicateKey } from '../yaml';

export function reportDuplicateKeys(options: {
  duplicateKeys: readonly DuplicateKey[];
  report: ReportProblem;
}): void {
  for (const { path, offset } of options.duplicateKeys) {
    options.report({
      rule: 'duplicate-key',
      path,
      offset,
      message: `${placeName(path)} stands twice; the last one counts.`,
      remedy: 'Remove one of the two.',
    });
  }
}
