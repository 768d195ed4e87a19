import { createHash } from 'node:crypto';

/** The hash, in hexadecimal digits, by which texts and places are found. */
export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}
