import { changesMessages } from './changes/messages';
import { choiceMessages } from './choice/messages';
import { peopleMessages } from './people/messages';
import { qualityMessages } from './quality/messages';
import { schemaMessages } from './schema/messages';
import { serviceLevelsMessages } from './serviceLevels/messages';
import { summaryMessages } from './summary/messages';
import { termsMessages } from './terms/messages';

export const contractMessages = {
  title: 'What this is',
  promisedBy: 'The promise of {{product}}',
  promisedByMany: 'The promise of these data products:',
  promisedByNobody: 'No data product promises this contract',
  promisedByNobodyRemedy:
    'Name its id as the contractId of an output port, and the product shows up here.',
  meaning:
    'A data contract says what consumers of an output port may rely on: its columns, its quality, its service levels.',
  lifecycle: 'Lifecycle',
  version: 'Version',
  personalData: 'Personal data',
  personalDataUnknown:
    'Some columns are not classified, so nobody knows whether they are about people.',
  findings: 'Its document',
  readAll: 'Read all of it',
  more_one: 'Show 1 more',
  more_other: 'Show {{number}} more',
  missing: {
    message: 'The catalog has no text of this contract',
    remedy: 'Register the ODCS file itself, or give it as spec.definition.',
  },
  unreadable: {
    message: 'The text of this contract cannot be read',
    remedy:
      'Repair what is named here; until then the document itself is all there is to see.',
    remedyUnknown:
      'It is not a data contract of the Open Data Contract Standard (ODCS). Until it is one, the document itself is all there is to see.',
  },
  useItNow: {
    title: 'Use it now',
  },
  customProperties: {
    card: 'What else its authors say',
    title: 'Other properties ({{total}})',
  },
  document: {
    title: 'The document itself',
    show: 'Show the document',
    lines: 'Lines of the document',
    masked:
      'Passwords, tokens and the like are not shown. The file has them, which it should not.',
    copy: 'Copy the document',
    copied: 'Copied',
  },
  changes: changesMessages,
  choice: choiceMessages,
  people: peopleMessages,
  quality: qualityMessages,
  schema: schemaMessages,
  serviceLevels: serviceLevelsMessages,
  summary: summaryMessages,
  terms: termsMessages,
} as const;
