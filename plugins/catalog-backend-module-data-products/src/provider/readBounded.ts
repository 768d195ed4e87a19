import { open } from 'node:fs/promises';
import { defaultReadingLimits } from '@data-mesh/data-contract';

/** Enough to see that a text passes the limit of characters, whatever they are. */
const MOST_BYTES = 4 * defaultReadingLimits.maximumCharacters + 1;

/** The beginning of a file, which for all but absurd ones is the whole. */
export async function readBounded(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, MOST_BYTES));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}
