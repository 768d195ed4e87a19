import { createHash } from 'node:crypto';

const LETTERS = 14;
/** The word begins like no other, so that an answer can be searched for all of them at once. */
const BEGIN = 'qzx';
const PATTERN = new RegExp(`${BEGIN}[a-z]{${LETTERS}}`, 'g');
const ENCODED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const DEPTH = 3;

/** A word that stands in one place of one entity and nowhere else in the world. */
export function canaryOf(...place) {
  const hash = createHash('sha256').update(place.join('\n')).digest();
  const letters = [...hash.subarray(0, LETTERS)].map(byte =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${BEGIN}${letters.join('')}`;
}

/**
 * All canaries in a text, in whatever case, also where the text is encoded as cursors and tokens
 * are.
 */
export function canariesIn(text, depth = DEPTH) {
  const plain = text.toLowerCase().match(PATTERN) ?? [];
  if (depth === 0) return new Set(plain);
  const encoded = (text.match(ENCODED) ?? []).flatMap(part => [
    ...canariesIn(Buffer.from(part, 'base64').toString('latin1'), depth - 1),
  ]);
  const written = text.includes('%')
    ? [...canariesIn(text.replace(/%([0-9a-f]{2})/gi, decoded), 0)]
    : [];
  return new Set([...plain, ...encoded, ...written]);
}

function decoded(_, digits) {
  return String.fromCharCode(parseInt(digits, 16));
}
