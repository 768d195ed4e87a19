/**
 * Control characters, line ends, lone halves of characters, and what has no width
 * or turns the direction of text: a reader does not see them in what they copy.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const blanks = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;

/** One line of characters that are all seen. */
export function cleanText(text: string): string {
  return text.replace(blanks, ' ').replace(unseen, '').trim();
}
