import { Allowed } from '../secrets/allowed';
import { SecretSettings } from '../secrets/types';
import { DocumentText, splitDocuments } from '../yaml';
import { defaultReadingLimits } from './limits';
import { readDocument } from './readDocument';
import { readingFailed } from './readingFailed';
import { readUnreadable } from './readUnreadable';
import { DocumentReading, ReadingLimits } from './types';

/**
 * Reads a file of YAML or JSON: one reading for each document of the stream. No
 * text makes it throw. A readable document always becomes a descriptor, and what
 * breaks its standard becomes a list of findings; {@link judge} says what is
 * wrong with its meaning. A text with nothing but blanks and comments has no
 * documents. Passwords, keys and tokens are `•••` in all that is returned, and a
 * finding says where they stand.
 *
 * @public
 */
export function readDocuments(options: {
  text: string;
  /** Those that are left out are taken from {@link defaultReadingLimits}. */
  limits?: Partial<ReadingLimits>;
  /** What is no secret here. */
  secrets?: SecretSettings;
}): DocumentReading[] {
  const limits = { ...defaultReadingLimits, ...options.limits };
  const allowed = Allowed.of(options.secrets);
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
  const documents = splitDocuments({ text });
  const readings = documents
    .slice(0, limits.maximumDocuments)
    .flatMap(document => readSafely({ document, limits, allowed }));
  const rest = documents.slice(limits.maximumDocuments);
  return rest.length ? [...readings, tooManyDocuments(rest, limits)] : readings;
}

/** The last net: whatever the reader trips over, the other documents are read. */
function readSafely(
  options: Parameters<typeof readDocument>[0],
): DocumentReading[] {
  try {
    return readDocument(options);
  } catch (error) {
    return [readingFailed({ place: options.document, error })];
  }
}

function tooManyDocuments(
  rest: readonly DocumentText[],
  { maximumDocuments }: ReadingLimits,
): DocumentReading {
  const { text, line } = rest[0];
  return readUnreadable({
    place: { text, line },
    rule: 'too-many-documents',
    position: { line, column: 1 },
    message: `the file has ${rest.length} more ${
      rest.length === 1 ? 'document' : 'documents'
    } than the limit of ${maximumDocuments}; they are not read`,
    remedy: 'Spread the documents over several files.',
  });
}
