import { searchWords } from '@data-mesh/backstage-plugin-data-products-common';

/** A longer word is found by its beginning. PostgreSQL refuses those over 2,046 bytes. */
export const LONGEST_WORD = 100;
/** PostgreSQL refuses an index of more than a megabyte for one row. */
const MOST_BYTES = 500_000;

/** The words of texts in the form in which they are compared: each once, separated by blanks. */
export function indexWords(texts: Iterable<string | undefined>): string {
  const words = new Set<string>();
  let bytes = 0;
  for (const text of texts) {
    for (const whole of text ? searchWords(text) : []) {
      const word = [...whole].slice(0, LONGEST_WORD).join('');
      if (words.has(word)) continue;
      bytes += Buffer.byteLength(word) + 1;
      if (bytes > MOST_BYTES) return [...words].join(' ');
      words.add(word);
    }
  }
  return [...words].join(' ');
}
