import type { Finding } from '@data-mesh/data-contract';

/** The text of a file. */
export function decodeText(data: Buffer): { text: string; finding?: Finding } {
  return { text: new TextDecoder().decode(data) };
}
