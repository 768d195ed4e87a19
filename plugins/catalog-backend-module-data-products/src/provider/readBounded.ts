import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { defaultReadingLimits } from '@data-mesh/data-contract';

/** Enough to see that a text passes the limit of characters, whatever they are. */
const MOST_BYTES = 4 * defaultReadingLimits.maximumCharacters + 1;

/**
 * Not what took the place of a file since it was listed: a link may lead
 * anywhere, and a pipe would keep whoever opens it waiting. Windows has neither.
 */
const READ_ONLY_A_FILE =
  constants.O_RDONLY |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * The beginning of a file, which for all but absurd ones is the whole.
 *
 * @throws where it is no file, a link for one, or cannot be opened
 */
export async function readBounded(path: string): Promise<Buffer> {
  const file = await open(path, READ_ONLY_A_FILE);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error('it is no file any more');
    const buffer = Buffer.alloc(Math.min(stats.size, MOST_BYTES));
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
