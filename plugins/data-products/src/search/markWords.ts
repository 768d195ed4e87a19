import {
  hasWords,
  queryWords,
} from '@data-mesh/backstage-plugin-data-products-common';

const PIECES = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const CAMEL_CASE = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;

/** A piece of a text, and whether it is a word that somebody looked for. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** Splits a text so that the words of a query can be shown in it; joined, it is the same text. */
export function markWords(options: {
  text: string;
  /** As `queryWords` gives them. */
  words: readonly string[];
}): MarkedPiece[] {
  const pieces = (options.text.match(PIECES) ?? []).flatMap(piece =>
    piece.split(CAMEL_CASE),
  );
  return pieces.map(text => ({
    text,
    marked: options.words.some(word => hasWords({ text, words: [word] })),
  }));
}

/** The words to show in a text. A single letter would mark half of it. */
export function wordsToMark(term: string): string[] {
  return queryWords(term.slice(0, 200)).filter(word => word.length > 1);
}
