/** Something with the words of a query that it has. */
export interface Found {
  words: readonly string[];
}

/**
 * Leaves out what says nothing new: of those with fewer words only what has a
 * word that none with more words has. Expects those with most words first.
 */
export function keepTelling<TFound extends Found>(
  found: readonly TFound[],
): TFound[] {
  const kept: TFound[] = [];
  const said = new Set<string>();
  let rest = found;
  while (rest.length > 0) {
    const most = rest[0].words.length;
    const next = rest.findIndex(({ words }) => words.length < most);
    const level = next < 0 ? rest : rest.slice(0, next);
    const telling = level.filter(({ words }) =>
      words.some(word => !said.has(word)),
    );
    kept.push(...telling);
    for (const { words } of telling) {
      for (const word of words) said.add(word);
    }
    rest = next < 0 ? [] : rest.slice(next);
  }
  return kept;
}
