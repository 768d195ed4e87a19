/** A lower-case letter or digit followed by an upper-case letter: `postalCode`. */
const CAMEL_CASE = /([\p{Ll}\p{N}])(\p{Lu})/gu;
const ACCENTS = /\p{M}+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/u;
/** So that it is `customer` and `street` that are looked for, not `customer s`. */
const APOSTROPHE = /['’]/gu;
/** A question has no more; what follows is pasted by mistake. */
export const MOST_QUERY_WORDS = 20;

/**
 * The words of a text or of a technical name, in lower case and without accents:
 * `customerAddress.postal_code` has the words customer, address, postal and code.
 *
 * @public
 */
export function searchWords(text: string): string[] {
  return text
    .replace(CAMEL_CASE, '$1 $2')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHE, '')
    .toLocaleLowerCase('en-US')
    .split(NO_WORD)
    .filter(Boolean);
}

/**
 * The words of a name in every way to write it: `postal_code` has the words
 * postal, code and postalcode.
 *
 * @public
 */
export function nameWords(name: string): string[] {
  const words = searchWords(name);
  return words.length > 1 ? [...words, words.join('')] : words;
}

/** What comes after the stem of English plurals. */
const PLURALS = [
  { ending: 'ies', stem: 3 },
  { ending: 'sses', cut: 2, stem: 4 },
  { ending: 'ss', cut: 0, stem: 0 },
  { ending: 'us', cut: 0, stem: 0 },
  { ending: 's', stem: 3 },
];

function singular(word: string): string {
  const plural = PLURALS.find(({ ending }) => word.endsWith(ending));
  if (!plural) return word;
  const cut = plural.cut ?? plural.ending.length;
  return word.length - cut >= plural.stem
    ? word.slice(0, word.length - cut)
    : word;
}

/**
 * What a text that somebody types asks for: beginnings of words, each once. They
 * are without the ending of a plural, because they also have to be the beginning
 * of the singular. Empty where the text has neither letters nor digits; 20 at most.
 *
 * @public
 */
export function queryWords(text: string): string[] {
  return [...new Set(searchWords(text).map(singular))].slice(
    0,
    MOST_QUERY_WORDS,
  );
}

/**
 * Whether a text has all words of a query, in any order.
 *
 * @public
 */
export function hasWords(options: {
  text: string;
  /** As `queryWords` gives them. */
  words: readonly string[];
}): boolean {
  const found = searchWords(options.text);
  return options.words.every(word =>
    found.some(candidate => candidate.startsWith(word)),
  );
}
