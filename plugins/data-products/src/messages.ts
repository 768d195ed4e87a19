import { catalogMessages } from './catalog/messages';
import { consumersMessages } from './consumers/messages';
import { contractMessages } from './contract/messages';
import { csvMessages } from './csv/messages';
import { discoveryMessages } from './discovery/messages';
import { documentMessages } from './document/messages';
import { domainsMessages } from './domains/messages';
import { filesMessages } from './files/messages';
import { findingsMessages } from './findings/messages';
import { legacyMessages } from './legacy/messages';
import { lineageMessages } from './lineage/messages';
import { notesMessages } from './notes/messages';
import { ownershipMessages } from './ownership/messages';
import { portsMessages } from './ports/messages';
import { productMessages } from './product/messages';
import { searchMessages } from './search/messages';
import { statusMessages } from './status/messages';
import { supportMessages } from './support/messages';
import { useItNowMessages } from './useItNow/messages';

/** Every text of this plugin in English, by folder. */
export const messages = {
  catalog: catalogMessages,
  consumers: consumersMessages,
  contract: contractMessages,
  csv: csvMessages,
  discovery: discoveryMessages,
  document: documentMessages,
  domains: domainsMessages,
  files: filesMessages,
  findings: findingsMessages,
  legacy: legacyMessages,
  lineage: lineageMessages,
  notes: notesMessages,
  ownership: ownershipMessages,
  ports: portsMessages,
  product: productMessages,
  search: searchMessages,
  status: statusMessages,
  support: supportMessages,
  useItNow: useItNowMessages,
} as const;
