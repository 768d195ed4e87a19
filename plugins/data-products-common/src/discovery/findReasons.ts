import { chooseTelling, type Found } from './chooseTelling';
import type { ComparedElement } from './comparedElement';
import { elementCandidates } from './elementCandidates';
import { sentenceWith } from './sentenceWith';
import type { DiscoveryMatch } from './types';
import { countFound, wordFinder, type WordFinder } from './wordFinder';
import { MOST_QUERY_WORDS, nameWords, searchWords } from './words';

/**
 * The texts of a product or contract in which words are looked for.
 *
 * @public
 */
export interface ComparedTexts<TLabel extends string = never> {
  name: string;
  title?: string;
  /** Markdown. */
  purpose?: string;
  tags: readonly string[];
  /** What else it is known by, such as its domain. */
  labels?: readonly {
    where: TLabel;
    text: string;
    /** What of the text people look for; all of it if absent. */
    name?: string;
  }[];
}

/**
 * Why something matches; besides what discovery knows, for labels.
 *
 * @public
 */
export type Reason<TLabel extends string = never> = Omit<
  DiscoveryMatch,
  'where'
> & { where: DiscoveryMatch['where'] | TLabel };

/** The name says most; a text that mentions the words says least. */
const ORDER = ['name', 'named', 'described', 'label', 'purpose'] as const;

interface Candidate<TLabel extends string> extends Found {
  /** The lower, the better. */
  rank: number;
  describe(): Reason<TLabel>;
}

function rankOf(where: (typeof ORDER)[number], named = 0): number {
  return ORDER.indexOf(where) * (MOST_QUERY_WORDS + 1) - named;
}

function ownCandidates<TLabel extends string>(
  texts: ComparedTexts<TLabel>,
  finder: WordFinder,
): Candidate<TLabel>[] {
  const { name, title = name, purpose = '', tags, labels = [] } = texts;
  const findIn = (text: string, wordsOf = nameWords) =>
    finder.find(wordsOf(text).join(' '));
  const [inTitle, inName] = [findIn(title), findIn(name)];
  return [
    {
      found: inTitle | inName,
      rank: rankOf('name'),
      describe: () => ({
        where: 'name',
        text: countFound(inName) > countFound(inTitle) ? name : title,
      }),
    },
    ...[
      ...tags.map(text => ({ where: 'tag' as const, text, name: text })),
      ...labels,
    ].map(({ where, text, name: label = text }) => ({
      found: findIn(label),
      rank: rankOf('label'),
      describe: () => ({ where, text }),
    })),
    {
      found: findIn(purpose, searchWords),
      rank: rankOf('purpose'),
      describe: () => ({
        where: 'purpose',
        text: sentenceWith({ text: purpose, finder }),
      }),
    },
  ];
}

/**
 * Why a product or contract matches a query, the best reasons first: what has all
 * words, else what has them together. Names come before tables and columns that
 * are called so, these before those that are described so, then labels such as
 * tags, and the purpose last. The same for discovery and for the hits of a search.
 *
 * @public
 */
export function findReasons<TLabel extends string = never>(options: {
  /** As `queryWords` gives them. */
  query: readonly string[];
  texts: ComparedTexts<TLabel>;
  contracts: readonly {
    /** A full reference, where it is not the entry itself. */
    entityRef?: string;
    elements: readonly ComparedElement[];
  }[];
  /** How many reasons at most. */
  limit: number;
}): { reasons: Reason<TLabel>[]; more: number } {
  const { query, texts, contracts, limit } = options;
  const longWords = query.filter(word => word.length > 1);
  const finder = wordFinder({
    // A single letter is the beginning of too much to be a reason.
    query: longWords.length > 0 ? longWords : query,
  });
  const candidates: Candidate<TLabel>[] = [
    ...ownCandidates(texts, finder),
    ...contracts.flatMap(({ entityRef, elements }) =>
      elementCandidates({ elements, contractRef: entityRef, finder }).map(
        ({ found, byDescription, named, describe }) => ({
          found,
          rank: rankOf(byDescription ? 'described' : 'named', named),
          describe,
        }),
      ),
    ),
  ]
    .filter(({ found }) => found !== 0)
    .sort((a, b) => a.rank - b.rank);
  const reasons = chooseTelling({ candidates, all: finder.all });
  return {
    reasons: reasons.slice(0, limit).map(({ describe }) => describe()),
    more: Math.max(0, reasons.length - limit),
  };
}
