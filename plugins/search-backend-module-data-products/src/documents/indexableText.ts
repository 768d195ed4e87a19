/** Half of a character that takes two places. */
const LONE_SURROGATE =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without what PostgreSQL refuses: one such letter would hold up the whole index. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').replace(LONE_SURROGATE, '');
}

/** A text on one line, with at most so many characters. */
export function indexableText(text: string | undefined, length: number) {
  const line = storableText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > length
    ? `${storableText(line.slice(0, length - 1))}…`
    : line;
}
