import { MOST_QUERY_WORDS } from './words';

/**
 * Finds the words of a query in texts whose words are known.
 *
 * @public
 */
export interface WordFinder {
  /** What `find` gives for a text that has all words. */
  all: number;
  /**
   * Which words of the query are the beginning of a word of a text, one bit each.
   * The text is words as `searchWords` gives them, separated by blanks.
   */
  find(words: string): number;
}

/** Queries have no signs, but others may call this. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Compares a query with many texts, without looking for the words of any of them
 * again.
 *
 * @public
 */
export function wordFinder(options: {
  /** As `queryWords` gives them. */
  query: readonly string[];
}): WordFinder {
  const query = options.query.slice(0, MOST_QUERY_WORDS);
  const inside = query.map(word => ` ${word}`);
  // Most texts have none of the words; one look tells, however many are asked for.
  const some = new RegExp(`(?:^| )(?:${query.map(escaped).join('|')})`, 'u');
  return {
    all: 2 ** query.length - 1,
    find(words) {
      let found = 0;
      if (!some.test(words)) return found;
      for (let index = 0; index < query.length; index++) {
        if (words.startsWith(query[index]) || words.includes(inside[index])) {
          found |= 1 << index;
        }
      }
      return found;
    },
  };
}

/** How many words were found. */
export function countFound(found: number): number {
  let count = 0;
  for (let left = found; left !== 0; left &= left - 1) count++;
  return count;
}
