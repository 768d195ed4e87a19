import { quote } from '../findings/wording';
import { nameWords } from './nameWords';
import {
  functionWords,
  measureWords,
  neutralWords,
  objectWords,
  personWords,
  thingWords,
} from './ownerWords';
import { Phrase, phrasesAt, vocabulary } from './phrases';
import { PersonalDataKind } from './personalDataKinds';

/**
 * Why a column looks personal.
 *
 * @public
 */
export interface PersonalLook {
  kind: PersonalDataKind;
  /** One sentence that names the words. */
  reason: string;
}

const people = new Set(personWords);
const things = new Set(thingWords);
const functions = new Set(functionWords);
const neutral = new Set(neutralWords);
const aroundObjects = new Set(objectWords);
const measures = new Set(measureWords);

type Owner = 'person' | 'thing' | undefined;

interface Match {
  phrase: Phrase;
  words: string;
  /** Whether the phrase counts only because of the object. */
  byObject: boolean;
}

/**
 * Whether a column looks like personal data by its name. It knows how such
 * columns are usually called, no more: that a column does not look personal
 * says nothing about its values.
 *
 * @remarks
 *
 * The last words of a name decide what it is, so `email_template_id` is no
 * e-mail address. Where a word is not enough, such as `name`, the owner in the
 * name (`customer_name`, `product_name`) or else the object has to be a person.
 *
 * @public
 */
export function looksPersonal(options: {
  name: string;
  /** The table or field above; names joined by dots if it is nested. */
  objectName?: string;
  /** As in ODCS; without it, any is possible. */
  logicalType?: string;
  /** Asked if the name says nothing. */
  businessName?: string;
}): PersonalLook | undefined {
  const { objectName = '', logicalType } = options;
  const objectOwner = ownerOfObject(objectName);
  for (const name of [options.name, options.businessName]) {
    const match =
      name && findMatch({ words: wordsOf(name), objectOwner, logicalType });
    if (name && match) {
      const { kind } = match.phrase;
      const objects = match.byObject ? ` in ${quote(objectName)}` : '';
      return {
        kind,
        reason: `${quote(name)} looks like ${kind.title} because of the ${
          match.words.includes(' ') ? 'words' : 'word'
        } "${match.words}"${objects}.`,
      };
    }
  }
  return undefined;
}

function wordsOf(name: string): string[] {
  return nameWords({ name, vocabulary });
}

function findMatch(options: {
  words: readonly string[];
  objectOwner: Owner;
  logicalType?: string;
}): Match | undefined {
  const { words, logicalType } = options;
  for (let start = 0; start < words.length; start++) {
    for (const phrase of phrasesAt(words, start)) {
      const end = start + phrase.words.length;
      if (
        isPossibleType(phrase, logicalType) &&
        !words.slice(0, start).some(word => measures.has(word)) &&
        words.slice(end).every(mayFollow) &&
        !isCount(phrase, words.slice(end))
      ) {
        const match = inContext({ ...options, phrase, start, end });
        if (match) return match;
      }
    }
  }
  return undefined;
}

function isPossibleType({ kind }: Phrase, logicalType?: string): boolean {
  return (
    logicalType === undefined ||
    kind.logicalTypes.includes(logicalType.toLowerCase())
  );
}

/** `number_of_customers` is no number of a customer. */
function isCount({ words: [start] }: Phrase, after: readonly string[]) {
  return start === '{number}' && after.length > 0;
}

function isNeutral(word: string): boolean {
  return neutral.has(word) || isNumber(word);
}

function mayFollow(word: string): boolean {
  return isNeutral(word) || people.has(word);
}

/** Decides by the owner of what the phrase means: the one in the name before the object. */
function inContext(options: {
  words: readonly string[];
  phrase: Phrase;
  start: number;
  end: number;
  objectOwner: Owner;
}): Match | undefined {
  const { words, phrase, start, end, objectOwner } = options;
  const before = words.slice(0, start);
  const match = { phrase, words: words.slice(start, end).join(' ') };
  if (phrase.context === 'anywhere') return { ...match, byObject: false };
  const named = ownerIn(before) ?? ownerIn(words.slice(end));
  if (phrase.context === 'unless-thing') {
    return (named ?? objectOwner) === 'thing'
      ? undefined
      : { ...match, byObject: false };
  }
  if (named) {
    return named === 'person' ? { ...match, byObject: false } : undefined;
  }
  return objectOwner === 'person' && before.every(isNeutral)
    ? { ...match, byObject: true }
    : undefined;
}

/** The last one decides: a `company_contact` is a person. */
function ownerIn(words: readonly string[]): Owner {
  for (const word of [...words].reverse()) {
    if (people.has(word)) return 'person';
    if (!neutral.has(word) && (things.has(word) || functions.has(word))) {
      return 'thing';
    }
  }
  return undefined;
}

/**
 * Whom an object is about in each row: `dim_customer_v2` is about customers,
 * `customer_stats` about none. A `delivery_address` is that of a person, too.
 */
function ownerOfObject(objectName: string): Owner {
  // Of many levels only the last ones tell.
  const words = wordsOf(objectName.slice(-60));
  let owner: Owner;
  for (const word of [...words].reverse()) {
    if (people.has(word)) return 'person';
    if (things.has(word)) owner ??= 'thing';
    if (!aroundObjects.has(word) && !isNumber(word)) break;
  }
  return owner ?? (isPersonalAddress(words) ? 'person' : undefined);
}

function isPersonalAddress(words: readonly string[]): boolean {
  const match = findMatch({ words, objectOwner: undefined });
  return match?.phrase.kind.id === 'address';
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}
