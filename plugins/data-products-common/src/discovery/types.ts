import type { UnconfirmedClaim } from '../domains/types';
import type { PersonalData } from '../model';
import type { EntityStatus } from '../status/types';

/**
 * What discovery lists: data products, or the contracts by themselves.
 *
 * @public
 */
export type DiscoveryKind = 'product' | 'contract';

/**
 * What a list may be narrowed to. Values of one field are alternatives, fields
 * are conditions that hold together. References are full ones.
 *
 * @public
 */
export interface DiscoveryFilter {
  /** References of domains. */
  domain?: string[];
  /** Types of data products: source-aligned, aggregate, consumer-aligned. */
  type?: string[];
  lifecycle?: string[];
  /** References of groups and people that own it, technically or for the business. */
  owner?: string[];
  tag?: string[];
  personalData?: PersonalData[];
}

/**
 * The fields by which a list can be narrowed.
 *
 * @public
 */
export type DiscoveryField = keyof DiscoveryFilter;

/**
 * In which order a list comes; `relevance` where there is a text, else `title`,
 * if nothing is asked for. Entries without a value come last in either direction.
 *
 * @public
 */
export type DiscoverySort =
  | 'relevance'
  | 'title'
  | 'domain'
  | 'lifecycle'
  | 'owner';

/**
 * What is looked for.
 *
 * @public
 */
export interface DiscoveryRequest {
  kind: DiscoveryKind;
  /** Words that an entry must have, each at least as the beginning of a word; 200 characters at most. */
  text?: string;
  filter?: DiscoveryFilter;
  sort?: DiscoverySort;
  /** `asc` if absent. */
  order?: 'asc' | 'desc';
  /** How many at most, 1 to 100; 20 if absent. */
  limit?: number;
  /** Where the page before ended; the rest of the request must be the same. */
  cursor?: string;
}

/**
 * Why an entry matches a text.
 *
 * @public
 */
export interface DiscoveryMatch {
  /** What has the words: the entry itself, or a table or column of a contract. */
  where: 'name' | 'purpose' | 'tag' | 'object' | 'property';
  /** The text that has them, such as `customer_address.postal_code`. */
  text: string;
  /** What the business calls it, where that is said. */
  businessName?: string;
  /**
   * The description of a table or column, or another of its names, where that has
   * words which are in nothing above.
   */
  description?: string;
  /** The contract that has the table or column; a full reference. */
  contractRef?: string;
  /** The path of the table or column in that contract, for links that open there. */
  path?: string;
}

/**
 * An owner of a listed entry: its reference, and what is known of it.
 *
 * @public
 */
export type DiscoveredOwner =
  | { status: 'found'; entityRef: string; title: string }
  /** Named, but nobody of that name is in the catalog that the reader sees. */
  | { status: 'not-in-catalog'; name: string }
  | { status: 'none' };

/**
 * How a product ends, where its document says so.
 *
 * @public
 */
export interface DiscoveredEnding {
  /** What to use instead, as the document puts it. */
  successor?: string;
  /** The successor in the catalog, if the reader may see it; a full reference. */
  successorRef?: string;
  successorTitle?: string;
  /** The day from which there is no data, ISO 8601. */
  date?: string;
}

/**
 * One line of the list.
 *
 * @public
 */
export interface DiscoveredEntry {
  entityRef: string;
  title: string;
  /** What it is for, as plain text, shortened. */
  purpose?: string;
  version?: string;
  lifecycle: string;
  /** Of products only. */
  type?: string;
  /** A full reference. */
  domain?: string;
  domainTitle?: string;
  technicalOwner: DiscoveredOwner;
  businessOwner: DiscoveredOwner;
  /** Whose its document says it is, without their having confirmed it; absent if nothing of that kind. */
  unconfirmed?: (UnconfirmedClaim & { title: string })[];
  personalData: PersonalData;
  tags: string[];
  /** Of products that are deprecated or retired, and of contracts that name an end. */
  ending?: DiscoveredEnding;
  /** Of products: references of the contracts that its output ports promise and that the reader may see. */
  contracts?: string[];
  /** Of contracts: the products that promise it and that the reader may see. */
  products?: { entityRef: string; title: string }[];
  /** Of contracts: how many products and other entities that the reader may see read it. */
  consumers?: number;
  /** How many errors and warnings the document has. */
  findings: { errors: number; warnings: number };
  /** From all that is known: its document, its contracts, its file, its owners. */
  status: EntityStatus;
  /** Why it matches the text, the best reasons first; empty without a text. */
  matches: DiscoveryMatch[];
  /** How many more reasons there are. */
  moreMatches: number;
}

/**
 * One page of a list.
 *
 * @public
 */
export interface DiscoveryPage {
  items: DiscoveredEntry[];
  /** How many there are that the reader may see; at least that many if `totalIsMinimum`. */
  totalItems: number;
  /** Whether counting stopped because too many match the text. */
  totalIsMinimum: boolean;
  nextCursor?: string;
}

/**
 * A value of a field, and how many entries have it that the reader may see and
 * that all other conditions leave.
 *
 * @public
 */
export interface DiscoveryFacetValue {
  value: string;
  /** What to show; the value itself where it says enough. */
  title?: string;
  count: number;
  /** Whether there may be more than were counted. */
  isMinimum?: boolean;
}

/**
 * The values by which a list can be narrowed, the most frequent first.
 *
 * @public
 */
export type DiscoveryFacets = {
  [field in DiscoveryField]: DiscoveryFacetValue[];
};
