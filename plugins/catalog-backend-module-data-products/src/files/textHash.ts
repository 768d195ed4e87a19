import type { DecodedText } from '../documents/decodeText';
import { sha256 } from './sha256';

/**
 * Differs when a file does: also when the same text is saved as UTF-8 that was
 * in another encoding before.
 */
export function textHash({ text, notUtf8 }: DecodedText): string {
  return sha256(notUtf8 ? `${text}\n${notUtf8.message}` : text);
}
