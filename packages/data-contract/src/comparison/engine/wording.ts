import { quote } from '../../findings/wording';
import { canonicalText } from './sameValue';
import { aboveOf, Entry, EntryShape, Place } from './shape';

const PLAIN = /^[\p{L}\p{N}_$.-]{1,60}$/u;

/** A name in a sentence: as it is where it is a plain word, else in quotation marks. */
export function nameInWords(text: string): string {
  return PLAIN.test(text) ? text : quote(text);
}

/** A value in a sentence, never longer than a line. */
export function valueInWords(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      break;
  }
  if (Array.isArray(value)) {
    return value.length <= 3 && value.every(item => typeof item !== 'object')
      ? value.map(valueInWords).join(', ')
      : `${value.length} values`;
  }
  return value === null || value === undefined
    ? 'nothing'
    : quote(canonicalText(value));
}

/** What differences at a place are about, in words that a reader knows. */
export function subjectOf(place: Place, side: 'older' | 'newer') {
  const { shape, entries } = place;
  const above = aboveOf(place, side);
  return subjectOfEntry({ shape, entry: entries[side], above, side });
}

/** The same for an entry that only one document has. */
export function subjectOfEntry(options: {
  shape: EntryShape;
  entry: Entry;
  above: Place | undefined;
  side: 'older' | 'newer';
}): string | undefined {
  const { side } = options;
  const names: string[] = [];
  let { shape, entry, above } = options;
  let { unnamed } = shape;
  for (;;) {
    if (shape.subject !== 'above') {
      const name = shape.nameOf(entry) ?? unnamed;
      // What has no name is named itself, but not in the names of what is below.
      unnamed = undefined;
      if (name !== undefined) names.push(name);
      if (shape.subject === 'own') break;
    }
    if (!above) break;
    ({ shape } = above);
    entry = above.entries[side];
    above = aboveOf(above, side);
  }
  return names.length ? names.reverse().join('.') : undefined;
}

/** `the column orders.amount`, `the quality rule "no gaps" of orders.amount`, `the contract`. */
export function thing(options: {
  shape: EntryShape;
  entry: Entry;
  above: Place | undefined;
  side: 'older' | 'newer';
}): string {
  const { shape, entry } = options;
  const subject = subjectOfEntry(options);
  if (shape.subject !== 'above') {
    return subject === undefined
      ? `the ${shape.noun}`
      : `the ${shape.noun} ${nameInWords(subject)}`;
  }
  const own = shape.nameOf(entry);
  return [
    `the ${shape.noun}`,
    ...(own === undefined ? [] : [quote(own)]),
    ...(subject === undefined ? [] : [`of ${nameInWords(subject)}`]),
  ].join(' ');
}

export function thingAt(place: Place, side: 'older' | 'newer'): string {
  const { shape, entries } = place;
  const above = aboveOf(place, side);
  return thing({ shape, entry: entries[side], above, side });
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
