import { markWords } from './markWords';

const LENGTH = 240;
/** How much stands before the word that somebody looked for. */
const BEFORE = 80;

/** The part of a text that shows the first word that somebody looked for, else its beginning. */
export function excerpt(options: {
  text: string;
  words: readonly string[];
}): string {
  const { text, words } = options;
  if (text.length <= LENGTH) return text;
  const pieces = markWords({ text, words });
  const marked = pieces.findIndex(piece => piece.marked);
  const place = pieces
    .slice(0, Math.max(marked, 0))
    .reduce((length, piece) => length + piece.text.length, 0);

  const start =
    place < LENGTH - BEFORE ? 0 : text.lastIndexOf(' ', place - BEFORE) + 1;
  const rest = text.slice(start);
  if (rest.length <= LENGTH) return `…${rest}`;
  const end = rest.lastIndexOf(' ', LENGTH);
  const part = rest.slice(0, end > 0 ? end : LENGTH);
  return `${start > 0 ? '…' : ''}${part}…`;
}
