/** Control characters, halves of characters, and what turns the direction of reading. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const unseenInLines = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+/gu;
const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** One line of characters that are all seen. */
export function oneLine(text: string): string {
  return text
    .replace(lineEnds, ' ')
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .trim();
}

/** The lines of a text, without characters that nobody sees. */
export function linesOf(text: string): string[] {
  return text
    .replace(lineEnds, '\n')
    .replace(/\t/g, ' ')
    .replace(unseenInLines, '')
    .split('\n')
    .map(line => line.trimEnd());
}

/** Several lines of characters that are all seen. */
export function seenText(text: string): string {
  return linesOf(text).join('\n').trim();
}

/** `a, b and c`, of more than five the first five and how many there are more. */
export function enumerated(words: readonly string[]): string {
  const shown = words.slice(0, 5);
  const more = words.length - shown.length;
  return more > 0
    ? `${shown.join(', ')} and ${more.toLocaleString('en-US')} more`
    : [shown.slice(0, -1).join(', '), ...shown.slice(-1)]
        .filter(Boolean)
        .join(' and ');
}

/** A text of the document in a message: short and of one line. */
export function quoted(text: string): string {
  const line = oneLine(text);
  const short =
    line.length > 60
      ? `${line.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…`
      : line;
  return `"${short}"`;
}
