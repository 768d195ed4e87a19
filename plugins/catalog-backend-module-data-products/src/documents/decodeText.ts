import { decodeDocument, type Finding } from '@data-mesh/data-contract';

/**
 * The text of a file, without its byte order mark. Never throws: a file that is
 * not UTF-8 is read as well as it can be, and the finding says so.
 */
export function decodeText(data: Buffer): { text: string; finding?: Finding } {
  const { text, findings } = decodeDocument({ bytes: data });
  const [finding] = findings;
  return { text, ...(finding && { finding }) };
}
