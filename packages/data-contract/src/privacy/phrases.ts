import {
  functionWords,
  measureWords,
  neutralWords,
  objectWords,
  personWords,
  thingWords,
} from './ownerWords';
import {
  PersonalDataContext,
  PersonalDataKind,
  personalDataKinds,
} from './personalDataKinds';

/** A phrase of the table, ready to be compared word by word. */
export interface Phrase {
  kind: PersonalDataKind;
  context: PersonalDataContext;
  /** Lower-case words and placeholders. */
  words: readonly string[];
}

const numberWords = [
  ...['number', 'no', 'nr', 'num', 'nbr', 'id', 'identifier', 'key', 'code'],
  ...['uuid', 'guid', 'ref', 'reference', 'sk', 'nummer', 'numero', 'nro'],
  ...['kennung', 'kode'],
];
const nameWordForms = [
  ...['name', 'nm', 'nom', 'nombre', 'naam', 'nome', 'names'],
];

/** What stands for one word of many in a phrase. */
export const placeholders: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['{person}', new Set(personWords)],
  ['{number}', new Set(numberWords)],
  ['{name}', new Set(nameWordForms)],
]);

const contexts: readonly PersonalDataContext[] = [
  'anywhere',
  'unless-thing',
  'person',
];

const phrases: readonly Phrase[] = personalDataKinds.flatMap(kind =>
  contexts.flatMap(context =>
    (kind.phrases[context] ?? []).map(text => ({
      kind,
      context,
      words: text.split(/\s+/),
    })),
  ),
);

/** By their first word, because most words of a name begin no phrase at all. */
const phrasesByStart = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const [start] = phrase.words;
  phrasesByStart.set(start, [...(phrasesByStart.get(start) ?? []), phrase]);
}

/** Every word that means something here; others are left as they are. */
export const vocabulary: ReadonlySet<string> = new Set([
  ...phrases.flatMap(({ words }) => words),
  ...[...placeholders.values()].flatMap(words => [...words]),
  ...personWords,
  ...thingWords,
  ...functionWords,
  ...neutralWords,
  ...objectWords,
  ...measureWords,
]);

/** The phrases that stand at a place of a name, the longest first. */
export function phrasesAt(words: readonly string[], start: number): Phrase[] {
  const word = words[start];
  const keys = [word];
  for (const [placeholder, forms] of placeholders) {
    if (forms.has(word)) keys.push(placeholder);
  }
  return keys
    .flatMap(key => phrasesByStart.get(key) ?? [])
    .filter(phrase =>
      phrase.words.every((part, index) => {
        const found = words[start + index];
        return part === found || placeholders.get(part)?.has(found);
      }),
    )
    .sort((left, right) => right.words.length - left.words.length);
}
