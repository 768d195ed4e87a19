import { decodeDocument, type Finding } from '@data-mesh/data-contract';

/** A file as text. */
export interface DecodedText {
  text: string;
  /** What there is to say of it, if it is not UTF-8. */
  notUtf8?: Finding;
}

/**
 * The text of a file, without its byte order mark. Never throws: a file that is
 * not UTF-8 is read as well as it can be, and the finding says so.
 */
export function decodeText(data: Buffer): DecodedText {
  const { text, findings } = decodeDocument({ bytes: data });
  const [notUtf8] = findings;
  return { text, ...(notUtf8 && { notUtf8 }) };
}
