import { Conventions } from '../conventions/types';
import { severitiesBy } from '../findings/ruleSettings';
import { Allowed } from '../secrets/allowed';
import { Judgeable, judgeableOf } from './judgeable';
import { readDocument } from './readDocument';
import { readingFailed } from './readingFailed';
import { defaultReadingLimits } from './limits';
import { ContractReading, DocumentReading, ProductReading } from './types';

/**
 * Adds to the findings of a reading those about the meaning of the document, as
 * far as the document alone can tell, and weighs all of them by the conventions
 * of a company. Documents of others and those that nobody can read are returned
 * as they are. The same document, conventions and day give the same findings
 * wherever they are judged.
 *
 * @throws {@link InvalidRuleSettingsError} for conventions with an unknown rule,
 *   or one that cannot be changed; `readConventions` makes none such
 * @public
 */
export function judge(options: {
  /** As `readDocuments` gives it. */
  reading: DocumentReading;
  conventions: Conventions;
  /** The day by which members of a team count as gone; without it everybody counts. */
  now?: Date;
}): DocumentReading {
  const { reading, conventions, now } = options;
  if (reading.kind === 'foreign' || reading.kind === 'unreadable') {
    return reading;
  }
  const severityOf = severitiesBy(conventions.rules);
  try {
    const judgeable = judgeableOf(reading) ?? readAgain(reading, conventions);
    const { format, described, version, written, locate } = judgeable;
    const collector = judgeable.collector.copy();
    const { report } = collector;
    format.check({ described, version, written, conventions, now, report });
    return { ...reading, findings: collector.findings({ locate, severityOf }) };
  } catch (error) {
    // The last net: whatever the judge trips over, the other documents are judged.
    return readingFailed({ place: reading, error });
  }
}

function readAgain(
  { text, line }: ProductReading | ContractReading,
  { secrets }: Conventions,
): Judgeable {
  const [reading] = readDocument({
    document: { text, line, columnOffset: 0 },
    limits: defaultReadingLimits,
    allowed: Allowed.of(secrets),
  });
  const judgeable = reading && judgeableOf(reading);
  if (!judgeable) {
    throw new Error('the text of a reading cannot be read again');
  }
  return judgeable;
}
