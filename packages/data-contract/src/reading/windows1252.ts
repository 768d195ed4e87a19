/**
 * What the bytes from 0x80 to 0x9F mean; all others are the character of their
 * own number. Five have no meaning and stay control characters. Written out,
 * because engines disagree: some decode `windows-1252` as ISO 8859-1.
 */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes as text of the encoding that old editors on Windows write. It never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text +=
      byte >= 0x80 && byte <= 0x9f
        ? characters[byte - 0x80]
        : String.fromCharCode(byte);
  }
  return text;
}
