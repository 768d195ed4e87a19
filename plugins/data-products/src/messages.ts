import { catalogMessages } from './catalog/messages';
import { consumersMessages } from './consumers/messages';
import { contractMessages } from './contract/messages';
import { copyingMessages } from './copying/messages';
import { csvMessages } from './csv/messages';
import { discoveryMessages } from './discovery/messages';
import { documentMessages } from './document/messages';
import { domainsMessages } from './domains/messages';
import { findingsMessages } from './findings/messages';
import { gapsMessages } from './gaps/messages';
import { languageMessages } from './language/messages';
import { legacyMessages } from './legacy/messages';
import { lineageMessages } from './lineage/messages';
import { loadingMessages } from './loading/messages';
import { ownershipMessages } from './ownership/messages';
import { portsMessages } from './ports/messages';
import { problemsMessages } from './problems/messages';
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
  copying: copyingMessages,
  csv: csvMessages,
  discovery: discoveryMessages,
  document: documentMessages,
  domains: domainsMessages,
  findings: findingsMessages,
  gaps: gapsMessages,
  language: languageMessages,
  legacy: legacyMessages,
  lineage: lineageMessages,
  loading: loadingMessages,
  ownership: ownershipMessages,
  ports: portsMessages,
  problems: problemsMessages,
  product: productMessages,
  search: searchMessages,
  status: statusMessages,
  support: supportMessages,
  useItNow: useItNowMessages,
} as const;
