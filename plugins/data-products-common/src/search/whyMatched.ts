import { comparedElement, findReasons, queryWords } from '../discovery';
import { readElements } from './elements';
import type {
  DataContractDocument,
  DataProductDocument,
  SearchMatch,
} from './types';

/** A question is no longer; what follows is pasted by mistake, and explains nothing. */
const LONGEST_TERM = 200;

/**
 * A search document of either type, as far as the search engine gives it back.
 *
 * @public
 */
export type FoundDocument = Partial<DataProductDocument & DataContractDocument>;

/** What people read in a reference: its name. */
function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function labelsOf(document: FoundDocument) {
  const { domain = '', owner = '', businessOwner = '' } = document;
  const label = <TWhere extends SearchMatch['where']>(
    where: TWhere,
    text: string,
  ) => ({ where, text, name: refName(text) });
  return [
    label('domain', domain),
    label('owner', owner),
    label('owner', businessOwner),
    ...(document.products ?? []).map(ref => label('product', ref)),
  ];
}

/**
 * Why a document matches what somebody typed, the best reasons first: what has
 * all of the words, else what has them together. Independent of the search
 * engine. No reason where the term has neither letters nor digits, or where the
 * engine guessed a similar word.
 *
 * @public
 */
export function whyMatched(options: {
  document: FoundDocument;
  /** As typed, of any length. */
  term: string;
}): SearchMatch[] {
  const { document, term } = options;
  const { title = '', name = title, tags = [], text: purpose } = document;
  return findReasons({
    query: queryWords(term.slice(0, LONGEST_TERM)),
    texts: { name, title, purpose, tags, labels: labelsOf(document) },
    contracts: [
      { elements: readElements(document.elements).map(comparedElement) },
    ],
    limit: Infinity,
  }).reasons;
}
