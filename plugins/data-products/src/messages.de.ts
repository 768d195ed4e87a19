import { germanCatalogMessages } from './catalog/messages.de';
import { germanConsumersMessages } from './consumers/messages.de';
import { germanContractMessages } from './contract/messages.de';
import { germanCopyingMessages } from './copying/messages.de';
import { germanCsvMessages } from './csv/messages.de';
import { germanDiscoveryMessages } from './discovery/messages.de';
import { germanDocumentMessages } from './document/messages.de';
import { germanDomainsMessages } from './domains/messages.de';
import { germanFindingsMessages } from './findings/messages.de';
import { germanGapsMessages } from './gaps/messages.de';
import { germanLanguageMessages } from './language/messages.de';
import { germanLegacyMessages } from './legacy/messages.de';
import { germanLineageMessages } from './lineage/messages.de';
import { germanLoadingMessages } from './loading/messages.de';
import { germanOwnershipMessages } from './ownership/messages.de';
import { germanPortsMessages } from './ports/messages.de';
import { germanProblemsMessages } from './problems/messages.de';
import { germanProductMessages } from './product/messages.de';
import { germanSearchMessages } from './search/messages.de';
import { germanStatusMessages } from './status/messages.de';
import { germanSupportMessages } from './support/messages.de';
import { germanUseItNowMessages } from './useItNow/messages.de';
import type { messages } from './messages';
import type { Translated } from './translations/Translated';

/** Every text of this plugin in German, by folder. */
export const germanMessages: Translated<typeof messages> = {
  catalog: germanCatalogMessages,
  consumers: germanConsumersMessages,
  contract: germanContractMessages,
  copying: germanCopyingMessages,
  csv: germanCsvMessages,
  discovery: germanDiscoveryMessages,
  document: germanDocumentMessages,
  domains: germanDomainsMessages,
  findings: germanFindingsMessages,
  gaps: germanGapsMessages,
  language: germanLanguageMessages,
  legacy: germanLegacyMessages,
  lineage: germanLineageMessages,
  loading: germanLoadingMessages,
  ownership: germanOwnershipMessages,
  ports: germanPortsMessages,
  problems: germanProblemsMessages,
  product: germanProductMessages,
  search: germanSearchMessages,
  status: germanStatusMessages,
  support: germanSupportMessages,
  useItNow: germanUseItNowMessages,
};
