import { ReportProblem } from '../findings/problem';

/** What decoders write in the place of bytes that they do not understand. */
const REPLACEMENT = '\uFFFD';

/**
 * Whoever reads a text in another encoding than its own loses characters for
 * good. It may have happened long ago, and be saved as UTF-8 since then.
 */
export function reportLostCharacters(options: {
  text: string;
  report: ReportProblem;
}): void {
  const { text, report } = options;
  const offset = text.indexOf(REPLACEMENT);
  if (offset === -1) return;
  const count = text.split(REPLACEMENT).length - 1;
  report({
    rule: 'wrong-encoding',
    severity: 'warning',
    path: [],
    offset,
    message:
      count === 1
        ? 'A character was lost: U+FFFD stands in its place.'
        : `${count} characters were lost, here the first of them: U+FFFD stands in their place.`,
    remedy: 'Write again what was lost, and save the file as UTF-8.',
  });
}
