import {
  type DiscoveryMatch,
  plainText,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { IndexedElement } from './DiscoveryStore';
import { foundWords, indexWords } from './indexWords';

const MOST_MATCHES = 3;
const LONGEST_PURPOSE = 160;

/** The texts of an entry in which words are looked for. */
export interface MatchedTexts {
  name: string;
  title?: string;
  purpose?: string;
  tags: string[];
}

/** A contract that the reader may see. */
export interface MatchedContract {
  entityRef: string;
  elements: IndexedElement[];
}

interface Reason {
  /** The words that it has. */
  found: string[];
  describe: () => DiscoveryMatch;
}

function ownReasons(
  texts: MatchedTexts,
  query: readonly string[],
): { first: Reason[]; last: Reason[] } {
  const { name, title, purpose, tags } = texts;
  const reason = (
    where: DiscoveryMatch['where'],
    text: string | undefined,
  ): Reason => ({
    found: foundWords({ words: indexWords([text]), query }),
    describe: () => ({ where, text: text ?? '' }),
  });
  const inTitle = reason('name', title);
  const inName = reason('name', name);
  return {
    first: [inTitle.found.length >= inName.found.length ? inTitle : inName],
    last: [
      {
        ...reason('purpose', purpose),
        describe: () => ({
          where: 'purpose',
          text: purposeAround(purpose ?? '', query),
        }),
      },
      ...tags.map(tag => reason('tag', tag)),
    ],
  };
}

function elementReason(
  element: IndexedElement,
  contractRef: string,
  query: readonly string[],
): Reason | undefined {
  const own = foundWords({ words: element.words, query });
  // Else all columns of a table would match because the table does.
  if (own.length === 0) return undefined;
  const names = indexWords([element.path, element.businessName]);
  const named = foundWords({ words: names, query });
  const found = [...new Set([...own, ...named])];
  return {
    found,
    describe: () => ({
      where: element.kind,
      text: element.path,
      ...(element.businessName && { businessName: element.businessName }),
      ...(element.description &&
        found.length > named.length && { description: element.description }),
      contractRef,
      path: element.path,
    }),
  };
}

/** The part of a purpose in which the first of the words is. */
function purposeAround(purpose: string, query: readonly string[]): string {
  const text = plainText({ text: purpose, maximumLength: 20_000 });
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  const best = sentences.find(
    sentence => foundWords({ words: indexWords([sentence]), query }).length > 0,
  );
  return plainText({
    text: (best ?? text).trim(),
    maximumLength: LONGEST_PURPOSE,
  });
}

/** For each word that is still without a reason, the one that has the most of them; then the others. */
function inOrderOfUse(reasons: Reason[], query: readonly string[]): Reason[] {
  const left = new Set(query);
  const chosen: Reason[] = [];
  while (left.size > 0) {
    let best: { reason: Reason; count: number } | undefined;
    for (const reason of reasons) {
      const count = reason.found.filter(word => left.has(word)).length;
      if (count > (best?.count ?? 0)) best = { reason, count };
    }
    if (!best) break;
    best.reason.found.forEach(word => left.delete(word));
    chosen.push(best.reason);
  }
  return [...new Set([...chosen, ...reasons])];
}

/**
 * Why an entry matches: what has all words, else what has them together. Names
 * come before tables and columns, and these before purposes and tags.
 */
export function findMatches(options: {
  /** As `queryWords` gives them. */
  query: readonly string[];
  texts: MatchedTexts;
  contracts: MatchedContract[];
}): { matches: DiscoveryMatch[]; moreMatches: number } {
  const { query, texts, contracts } = options;
  const own = ownReasons(texts, query);
  const some = [
    ...own.first,
    ...contracts.flatMap(({ entityRef, elements }) =>
      elements.flatMap(
        element => elementReason(element, entityRef, query) ?? [],
      ),
    ),
    ...own.last,
  ].filter(({ found }) => found.length > 0);
  const all = some.filter(({ found }) => found.length === query.length);
  const reasons = all.length > 0 ? all : inOrderOfUse(some, query);
  return {
    matches: reasons.slice(0, MOST_MATCHES).map(({ describe }) => describe()),
    moreMatches: Math.max(0, reasons.length - MOST_MATCHES),
  };
}
