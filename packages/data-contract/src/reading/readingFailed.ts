import { quote } from '../findings/wording';
import { maskText } from '../secrets/maskText';
import { readUnreadable } from './readUnreadable';
import { ReadingPlace, UnreadableReading } from './types';

/** What becomes of a document over which this package trips. */
export function readingFailed(options: {
  place: ReadingPlace;
  error: unknown;
}): UnreadableReading {
  const { place, error } = options;
  const { text, line } = place;
  return readUnreadable({
    place: { text, line },
    rule: 'reading-failed',
    position: { line, column: 1 },
    message: `the reader failed at this document with ${quote(
      maskText(String(error)),
    )}`,
    remedy: 'Report it, with the document, to those who run the portal.',
  });
}
