import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogMessages } from './catalog/messages';
import { consumersMessages } from './consumers/messages';
import { contractMessages } from './contract/messages';
import { discoveryMessages } from './discovery/messages';
import { documentMessages } from './document/messages';
import { filesMessages } from './files/messages';
import { findingsMessages } from './findings/messages';
import { lineageMessages } from './lineage/messages';
import { notesMessages } from './notes/messages';
import { ownershipMessages } from './ownership/messages';
import { portsMessages } from './ports/messages';
import { productMessages } from './product/messages';
import { searchMessages } from './search/messages';
import { supportMessages } from './support/messages';
import { useItNowMessages } from './useItNow/messages';

/**
 * Every text of this plugin, in English. An app translates it with
 * `createTranslationResource` and a `TranslationBlueprint`.
 * @public
 */
export const dataProductsTranslationRef = createTranslationRef({
  id: 'data-products',
  messages: {
    catalog: catalogMessages,
    consumers: consumersMessages,
    contract: contractMessages,
    discovery: discoveryMessages,
    document: documentMessages,
    files: filesMessages,
    findings: findingsMessages,
    lineage: lineageMessages,
    notes: notesMessages,
    ownership: ownershipMessages,
    ports: portsMessages,
    product: productMessages,
    search: searchMessages,
    support: supportMessages,
    useItNow: useItNowMessages,
  },
});
