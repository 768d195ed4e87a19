/** Which words of a query are beginnings of the words of a text. */
export function foundWords(options: {
  /** As `queryWords` gives them. */
  words: readonly string[];
  /** As `searchWords` gives them. */
  among: readonly string[];
}): string[] {
  const { words, among } = options;
  return words.filter(word =>
    among.some(candidate => candidate.startsWith(word)),
  );
}
