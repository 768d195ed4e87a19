import { severitiesBy } from '../findings/ruleSettings';
import { FindingRuleSettings } from '../findings/types';
import { quote } from '../findings/wording';
import { defaultOwnershipConfiguration } from '../ownership/configuration';
import { OwnershipConfiguration } from '../ownership/types';
import { defaultPersonalDataConfiguration } from '../privacy/configuration';
import { PersonalDataConfiguration } from '../privacy/types';
import { Allowed } from '../secrets/allowed';
import { maskText } from '../secrets/maskText';
import { SecretSettings } from '../secrets/types';
import { DocumentText, splitDocuments } from '../yaml';
import { defaultReadingLimits } from './limits';
import { readDocument } from './readDocument';
import { readUnreadable } from './readUnreadable';
import { DocumentReading, ReadingLimits } from './types';

/**
 * Reads a file of YAML or JSON: one reading for each document of the stream. No
 * text makes it throw. A readable document always becomes a descriptor, and what
 * is wrong with it becomes a list of findings. A text with nothing but blanks and
 * comments has no documents. Passwords, keys and tokens are `•••` in all that is
 * returned, and a finding says where they stand.
 *
 * @throws {@link InvalidRuleSettingsError} for `rules` that name an unknown rule,
 *   or one that cannot be changed
 * @public
 */
export function readDocuments(options: {
  text: string;
  /** Those that are left out are taken from {@link defaultReadingLimits}. */
  limits?: Partial<ReadingLimits>;
  /** Where to look for owners before saying that there are none. */
  ownership?: OwnershipConfiguration;
  /** The words by which it is known whether a column is personal, before saying that it looks so. */
  personalData?: PersonalDataConfiguration;
  /** The day by which team members count as gone; without it everybody counts. */
  now?: Date;
  /** Rules that are switched off or weigh otherwise than in `findingRules`. */
  rules?: FindingRuleSettings;
  /** What is no secret here. */
  secrets?: SecretSettings;
}): DocumentReading[] {
  const severityOf = severitiesBy(options.rules);
  const limits = { ...defaultReadingLimits, ...options.limits };
  const ownership = options.ownership ?? defaultOwnershipConfiguration;
  const personalData = options.personalData ?? defaultPersonalDataConfiguration;
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
    .flatMap(document =>
      readSafely({
        document,
        limits,
        severityOf,
        ownership,
        personalData,
        now: options.now,
        allowed,
      }),
    );
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
    const { text, line } = options.document;
    return [
      readUnreadable({
        place: { text, line },
        rule: 'reading-failed',
        position: { line, column: 1 },
        message: `the reader failed at this document with ${quote(
          maskText(String(error)),
        )}`,
        remedy: 'Report it, with the document, to those who run the portal.',
      }),
    ];
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
