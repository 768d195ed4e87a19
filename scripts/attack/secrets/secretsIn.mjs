const AROUND = 40;
const ENCODED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** Where secrets stand in a text, with what is around them; also where the text is encoded. */
export function secretsIn({ text, word }) {
  const decoded = (text.match(ENCODED) ?? []).map(part =>
    Buffer.from(part, 'base64').toString('latin1'),
  );
  return [text, ...decoded].flatMap(part =>
    [...part.matchAll(word)].map(({ index }) =>
      part.slice(Math.max(0, index - AROUND), index + AROUND),
    ),
  );
}
