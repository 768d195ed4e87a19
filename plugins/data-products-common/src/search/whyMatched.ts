import { matchElements, queryWords, searchWords } from '../discovery';
import { foundWords } from '../discovery/foundWords';
import { keepTelling } from '../discovery/keepTelling';
import { readElements } from './elements';
import type {
  DataContractDocument,
  DataProductDocument,
  SearchMatch,
} from './types';

/** A question is no longer; what follows is pasted by mistake, and explains nothing. */
const LONGEST_TERM = 200;

type Candidate = { words: string[]; match: SearchMatch };

/** What people read in a reference: its name. */
function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function matchFields(
  document: Partial<DataProductDocument & DataContractDocument>,
  words: readonly string[],
): Candidate[] {
  const { title = '', name = '', tags = [], products = [] } = document;
  const fields: SearchMatch[] = [
    { where: 'name', text: `${title} ${name}` },
    ...tags.map(text => ({ where: 'tag' as const, text })),
    { where: 'domain', text: document.domain ?? '' },
    { where: 'owner', text: document.owner ?? '' },
    { where: 'owner', text: document.businessOwner ?? '' },
    ...products.map(text => ({ where: 'product' as const, text })),
    { where: 'purpose', text: document.text ?? '' },
  ];
  return fields.map(match => ({
    match: match.where === 'name' ? { ...match, text: title } : match,
    words: foundWords({
      words,
      among: searchWords(
        match.where === 'purpose' || match.where === 'name'
          ? match.text
          : refName(match.text),
      ),
    }),
  }));
}

function matchColumns(
  document: Partial<DataContractDocument>,
  words: readonly string[],
): Candidate[] {
  const elements = readElements(document.elements);
  const { matches } = matchElements({ elements, words, limit: Infinity });
  return matches.map(({ element, words: has, byDescription }) => ({
    words: has,
    match: {
      where: element.kind,
      text: element.path,
      path: element.path,
      businessName: element.businessName,
      ...(byDescription && { description: element.description }),
    },
  }));
}

/** The name says most; a text that mentions the words says least. */
const ORDER: SearchMatch['where'][][] = [
  ['name'],
  ['object', 'property'],
  ['tag', 'domain', 'owner', 'product'],
  ['purpose'],
];

function rank({ match }: Candidate): number {
  return ORDER.findIndex(level => level.includes(match.where));
}

/**
 * Why a document matches what somebody typed, the best reasons first: what has
 * most of the words, and what has others. Independent of the search engine. No
 * reason where the term has neither letters nor digits, or where the engine
 * guessed a similar word.
 *
 * @public
 */
export function whyMatched(options: {
  document: Partial<DataProductDocument & DataContractDocument>;
  /** As typed, of any length. */
  term: string;
}): SearchMatch[] {
  const { document, term } = options;
  const words = queryWords(term.slice(0, LONGEST_TERM));
  const longWords = words.filter(word => word.length > 1);
  // A single letter is the beginning of too much to be a reason.
  const telling = longWords.length > 0 ? longWords : words;
  if (telling.length === 0) return [];

  const found = [
    ...matchFields(document, telling),
    ...matchColumns(document, telling),
  ]
    .filter(candidate => candidate.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b));
  return keepTelling(found).map(({ match }) => match);
}
