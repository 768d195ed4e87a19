import { defaultOwnershipConfiguration } from '../ownership/configuration';
import { OwnershipConfiguration } from '../ownership/types';
import { splitDocuments } from '../yaml';
import { defaultReadingLimits } from './limits';
import { readDocument } from './readDocument';
import { readUnreadable } from './readUnreadable';
import { DocumentReading, ReadingLimits } from './types';

/**
 * Reads a file of YAML or JSON: one reading for each document of the stream. It
 * never throws. A readable document always becomes a descriptor, and what is
 * wrong with it becomes a list of findings. A text with nothing but blanks and
 * comments has no documents.
 *
 * @public
 */
export function readDocuments(options: {
  text: string;
  /** Those that are left out are taken from {@link defaultReadingLimits}. */
  limits?: Partial<ReadingLimits>;
  /** Where to look for owners before saying that there are none. */
  ownership?: OwnershipConfiguration;
  /** The day by which team members count as gone; without it everybody counts. */
  now?: Date;
}): DocumentReading[] {
  const limits = { ...defaultReadingLimits, ...options.limits };
  const ownership = options.ownership ?? defaultOwnershipConfiguration;
  const { text } = options;
  if (text.length > limits.maximumCharacters) {
    return [
      readUnreadable({
        place: { text, line: 1 },
        rule: 'document-too-large',
        position: { line: 1, column: 1 },
        message: `the text has ${text.length} characters, more than the limit of ${limits.maximumCharacters}`,
        remedy:
          'Split the contract by subject, or move long texts and lists of examples out of it.',
      }),
    ];
  }
  return splitDocuments({ text }).flatMap(document =>
    readDocument({ document, limits, ownership, now: options.now }),
  );
}
