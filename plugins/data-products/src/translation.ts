import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogMessages } from './catalog/messages';
import { contractMessages } from './contract/messages';
import { documentMessages } from './document/messages';
import { filesMessages } from './files/messages';
import { findingsMessages } from './findings/messages';
import { notesMessages } from './notes/messages';
import { ownershipMessages } from './ownership/messages';
import { portsMessages } from './ports/messages';
import { productMessages } from './product/messages';
import { supportMessages } from './support/messages';

/**
 * Every text of this plugin, in English. An app translates it with
 * `createTranslationResource` and a `TranslationBlueprint`.
 * @public
 */
export const dataProductsTranslationRef = createTranslationRef({
  id: 'data-products',
  messages: {
    catalog: catalogMessages,
    contract: contractMessages,
    document: documentMessages,
    files: filesMessages,
    findings: findingsMessages,
    notes: notesMessages,
    ownership: ownershipMessages,
    ports: portsMessages,
    product: productMessages,
    support: supportMessages,
  },
});
