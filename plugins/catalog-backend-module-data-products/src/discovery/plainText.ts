/** Marks of Markdown, and what remains of them. */
const MARKS: [RegExp, string][] = [
  [/```[^\n]*\n?/g, ' '],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/^\s*(?:#{1,6}|>|[-*+]|\d{1,9}\.)\s+/gm, ''],
  [/(\*\*|__|`)/g, ''],
  [/(^|\s)[*_](\S[^*_\n]*)[*_](?=\s|[.,;:!?]|$)/g, '$1$2'],
  [/\s+/g, ' '],
];

/** A Markdown text as one plain line of at most so many characters, cut between words. */
export function plainText(options: {
  text: string;
  maximumLength: number;
}): string {
  const { text, maximumLength } = options;
  const plain = MARKS.reduce(
    (rest, [mark, remains]) => rest.replace(mark, remains),
    // Long texts are cut before, so that nobody waits for the rest of them.
    text.slice(0, maximumLength * 10),
  ).trim();
  if (plain.length <= maximumLength) return plain;
  const cut = plain.slice(0, maximumLength - 1);
  return `${cut.replace(/\s+\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}
