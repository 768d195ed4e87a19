import { foundWords } from './foundWords';
import { keepTelling } from './keepTelling';
import { searchWords } from './words';

/**
 * A table or column, and all that people may call it.
 *
 * @public
 */
export interface MatchableElement {
  /** Names from the table down, joined by dots. */
  path: string;
  name: string;
  businessName?: string;
  /** Such as the physical name, and synonyms. */
  otherNames?: string[];
  description?: string;
}

/**
 * A table or column with the words of a query that it has.
 *
 * @public
 */
export interface ElementMatch<TElement extends MatchableElement> {
  element: TElement;
  /** Words of the query that the element or the names above it have. */
  words: string[];
  /** Whether the description has one of them that no name has. */
  byDescription: boolean;
}

/** Every way to write a name: `postal_code` is also looked for as postalcode. */
function nameWords(name: string): string[] {
  const words = searchWords(name);
  return words.length > 1 ? [...words, words.join('')] : words;
}

function matchElement<TElement extends MatchableElement>(
  element: TElement,
  words: readonly string[],
): (ElementMatch<TElement> & { named: number }) | undefined {
  const { path, name, businessName = '', otherNames = [] } = element;
  const ownNames = [name, businessName, ...otherNames].flatMap(nameWords);
  const description = searchWords(element.description ?? '');
  const names = [...ownNames, ...searchWords(path)];
  const named = foundWords({ words, among: ownNames });
  const inNames = foundWords({ words, among: names });
  const described = foundWords({ words, among: description }).filter(
    word => !inNames.includes(word),
  );
  // Otherwise every column would match the name of its table.
  if (named.length + described.length === 0) return undefined;

  return {
    element,
    words: words.filter(
      word => inNames.includes(word) || described.includes(word),
    ),
    byDescription: described.length > 0,
    named: named.length,
  };
}

/**
 * The tables and columns that best match a query: those that have all its words
 * first, names before descriptions, else in the order given. An element with
 * fewer words is named only if it has one that those with more have not.
 *
 * @public
 */
export function matchElements<TElement extends MatchableElement>(options: {
  elements: readonly TElement[];
  /** As `queryWords` gives them. */
  words: readonly string[];
  /** How many matches to return at most. */
  limit: number;
}): { matches: ElementMatch<TElement>[]; more: number } {
  const { elements, words, limit } = options;
  const found = elements.flatMap(element => matchElement(element, words) ?? []);
  const telling = keepTelling(
    found.sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(a.byDescription) - Number(b.byDescription) ||
        b.named - a.named,
    ),
  );
  return {
    matches: telling
      .slice(0, limit)
      .map(({ element, words: has, byDescription }) => ({
        element,
        words: has,
        byDescription,
      })),
    more: Math.max(0, telling.length - limit),
  };
}
