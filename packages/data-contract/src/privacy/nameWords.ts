/** Names are short; what goes on for longer is not read to its end. */
const maximumLength = 120;

/** The longest word that may be two or three words written as one. */
const maximumGlued = 40;

/** Below it too many words begin or end by chance with another one. */
const minimumPiece = 4;

/**
 * Short words that do stand in front of or behind others without a space, as in
 * `custname`, `telnr` and `zipcode`.
 */
const shortPieces: ReadonlySet<string> = new Set([
  ...['cust', 'emp', 'usr', 'tel', 'zip', 'nr', 'no', 'id', 'nm', 'of'],
  ...['fax', 'ort', 'addr', 'geb', 'job', 'tax', 'pay'],
]);

/** Plain lower-case letters: `Straße` and `STRASSE` are one word. */
function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßẞ]/g, 'ss');
}

/** `custEMail_2` is `cust e mail 2`. */
export function splitName(name: string): string[] {
  return fold(name.slice(0, maximumLength))
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words of a name, as far as the vocabulary knows them in one form of many. */
export function nameWords(options: {
  name: string;
  vocabulary: ReadonlySet<string>;
}): string[] {
  const { name, vocabulary } = options;
  return splitName(name).flatMap(word => {
    const known = knownForm(word, vocabulary);
    return known !== undefined ? [known] : pieces(word, vocabulary) ?? [word];
  });
}

/** `emails`, `addresses` and `allergies` are known by their singular. */
function knownForm(
  word: string,
  vocabulary: ReadonlySet<string>,
): string | undefined {
  if (vocabulary.has(word)) return word;
  if (!word.endsWith('s')) return undefined;
  return [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
  ].find(form => vocabulary.has(form));
}

/**
 * The fewest known words, three at most, that make up the whole of a word: both
 * halves have to be known, so `passage` is neither `pass` nor `age`.
 */
function pieces(
  word: string,
  vocabulary: ReadonlySet<string>,
  maximum = 3,
): string[] | undefined {
  if (word.length > maximumGlued || maximum < 2) return undefined;
  let best: string[] | undefined;
  for (let end = 2; end <= word.length - 2; end++) {
    const start = word.slice(0, end);
    if (isPiece(start, vocabulary)) {
      const rest = word.slice(end);
      const after = isPiece(rest, vocabulary)
        ? [rest]
        : pieces(rest, vocabulary, maximum - 1);
      if (after && after.length + 1 < (best?.length ?? Infinity)) {
        best = [start, ...after];
      }
    }
  }
  return best;
}

function isPiece(word: string, vocabulary: ReadonlySet<string>): boolean {
  return (
    vocabulary.has(word) &&
    (word.length >= minimumPiece || shortPieces.has(word))
  );
}
