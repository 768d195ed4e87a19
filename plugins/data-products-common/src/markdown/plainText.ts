/**
 * Marks of Markdown, and what remains of them. Blanks are those within a line, and
 * links have an end: on untrusted text, `\s*` and `[^)]*` take the square of its length.
 */
export const MARKS: readonly [RegExp, string][] = [
  [/```[^\n]*\n?/g, ' '],
  [/!?\[([^[\]\n]*)\]\([^()\n]*(?:\([^()\n]*\))?\)/g, '$1'],
  [/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,9}\.)[ \t]+/gm, ''],
  // Not the underscores within a name, such as stg_orders__lines.
  [/\*\*|`|(?<!\w)__|__(?!\w)/g, ''],
  [/(^|\s)[*_](\S[^*_\n]*)[*_](?=\s|[.,;:!?]|$)/g, '$1$2'],
];
const ONE_LINE: [RegExp, string] = [/\s+/g, ' '];

/**
 * A Markdown text as one plain line of at most so many characters, cut between
 * words. Fast on any text, however long.
 *
 * @public
 */
export function plainText(options: {
  text: string;
  maximumLength: number;
}): string {
  const { text, maximumLength } = options;
  const plain = [...MARKS, ONE_LINE]
    .reduce(
      (rest, [mark, remains]) => rest.replace(mark, remains),
      // Long texts are cut before, so that nobody waits for the rest of them.
      text.slice(0, maximumLength * 10),
    )
    .trim();
  if (plain.length <= maximumLength) return plain;
  const cut = plain.slice(0, maximumLength - 1);
  return `${cut.replace(/\s+\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}
