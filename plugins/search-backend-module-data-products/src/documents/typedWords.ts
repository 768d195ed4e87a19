import { searchWords } from '@data-mesh/backstage-plugin-data-products-common';
import { storableText } from './indexableText';

/** Beyond it a document would become too large for search engines. */
const MOST_CHARACTERS = 60_000;

/**
 * Names as people type them. No search engine splits `postalCode`, and some do
 * not split `postal_code`; nor do they find either for postalcode.
 */
export function typedWords(names: Iterable<string>): string {
  const phrases = new Set<string>();
  let characters = 0;
  for (const name of names) {
    const words = searchWords(storableText(name));
    const ways = words.length > 1 ? [words.join(' '), words.join('')] : words;
    for (const way of ways.filter(candidate => !phrases.has(candidate))) {
      characters += way.length + 1;
      if (characters > MOST_CHARACTERS) return [...phrases].join(' ');
      phrases.add(way);
    }
  }
  return [...phrases].join(' ');
}
