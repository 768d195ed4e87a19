import { Conventions } from '../conventions/types';
import { judge } from './judge';
import { readDocuments } from './readDocuments';
import { DocumentReading, ReadingLimits } from './types';

/**
 * Reads a text and judges its documents, both by the same conventions:
 * `readDocuments` and `judge` in one go.
 *
 * @throws {@link InvalidRuleSettingsError} as `judge` does
 * @public
 */
export function judgeDocuments(options: {
  text: string;
  conventions: Conventions;
  /** Those that are left out are taken from {@link defaultReadingLimits}. */
  limits?: Partial<ReadingLimits>;
  /** The day by which members of a team count as gone; without it everybody counts. */
  now?: Date;
}): DocumentReading[] {
  const { text, limits, conventions, now } = options;
  const { secrets } = conventions;
  return readDocuments({ text, limits, secrets }).map(reading =>
    judge({ reading, conventions, now }),
  );
}
