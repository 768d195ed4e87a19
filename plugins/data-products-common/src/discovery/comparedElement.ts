import { nameWords, searchWords } from './words';

/**
 * A table or column, and all that people may call it.
 *
 * @public
 */
export interface MatchableElement {
  kind: 'object' | 'property';
  /** Names from the table down, joined by dots. */
  path: string;
  businessName?: string;
  /** Such as the physical name, and synonyms. */
  otherNames?: string[];
  description?: string;
}

/**
 * A table or column with its words, so that nobody has to look for them at each
 * question.
 *
 * @public
 */
export interface ComparedElement extends MatchableElement {
  /** Of its own names, not of what it is in; separated by blanks. */
  words: string;
  /** Of its description. */
  described?: string;
}

/**
 * A table or column as `findReasons` compares it.
 *
 * @public
 */
export function comparedElement(
  element: MatchableElement & { name: string },
): ComparedElement {
  const { name, ...shown } = element;
  const { businessName = '', otherNames = [], description } = shown;
  const names = [name, businessName, ...otherNames].flatMap(nameWords);
  return {
    ...shown,
    words: [...new Set(names)].join(' '),
    ...(description && {
      described: [...new Set(searchWords(description))].join(' '),
    }),
  };
}
