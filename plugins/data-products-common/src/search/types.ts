import type { SearchDocument } from '@backstage/plugin-search-common';
import type { DiscoveryMatch } from '../discovery';
import type { PersonalData } from '../model';

/**
 * The type under which a portal's search has data products.
 *
 * @public
 */
export const DATA_PRODUCT_DOCUMENT_TYPE = 'data-product';

/**
 * The type under which a portal's search has data contracts.
 *
 * @public
 */
export const DATA_CONTRACT_DOCUMENT_TYPE = 'data-contract';

/**
 * What a portal's search knows of products and contracts alike. Each field is
 * there in each document, empty where nothing is known: some search engines
 * take the fields of all documents from the first.
 *
 * @public
 */
export interface DataMeshDocument extends SearchDocument {
  /** What it is for, its limits and its use, shortened. */
  text: string;
  /** The kind of the entity, by which the search page filters. */
  kind: string;
  namespace: string;
  name: string;
  /** One of the ODPS status words, or the word of the document. */
  lifecycle: string;
  /** A full reference. */
  domain: string;
  /** The technical owner: a full reference, else the name as written. */
  owner: string;
  /** The business owner: a full reference, else the name as written. */
  businessOwner: string;
  tags: string[];
  /** Empty where it depends on who asks, see `dataProducts.factsAcrossEntities`. */
  personalData: PersonalData | '';
  version: string;
  /** Names as people type them: `postal_code` also as postal code and as postalcode. */
  words: string;
}

/**
 * A data product in a portal's search.
 *
 * @public
 */
export interface DataProductDocument extends DataMeshDocument {
  /** source-aligned, aggregate or consumer-aligned. */
  type: string;
}

/**
 * A data contract in a portal's search. One with very many columns is several
 * documents, each with some of them.
 *
 * @public
 */
export interface DataContractDocument extends DataMeshDocument {
  /** Full references of the products that promise it. */
  products: string[];
  /** Tables and columns, as `writeElements` writes and `readElements` reads them. */
  elements: string;
}

/**
 * Why a document matches what somebody typed.
 *
 * @public
 */
export interface SearchMatch
  extends Omit<DiscoveryMatch, 'where' | 'contractRef'> {
  /** What has the words; besides what discovery knows, the entities that it belongs to. */
  where: DiscoveryMatch['where'] | 'domain' | 'owner' | 'product';
}
