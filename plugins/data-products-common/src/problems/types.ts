import type { Finding } from '@data-mesh/data-contract';
import type { UnconfirmedClaim } from '../domains/types';

/**
 * What can be wrong with a file on its way into the catalog.
 *
 * @remarks
 *
 * - `unreadable`: its text cannot be read as YAML or JSON
 * - `unreachable`: the location cannot be read
 * - `refused`: the catalog refuses the entity that it describes
 * - `conflict`: another file with the same id is shown in its place
 * - `unconfirmed`: it names a domain or a team that has not confirmed it
 * - `removal`: much of a source is gone at once, and is kept until that is confirmed
 *
 * @public
 */
export type FileProblemKind =
  | 'unreadable'
  | 'unreachable'
  | 'refused'
  | 'conflict'
  | 'unconfirmed'
  | 'removal';

/**
 * One file, or one location, that does not load as it stands.
 *
 * @public
 */
export interface FileProblem {
  id: string;
  kind: FileProblemKind;
  /** Where the file is, as the catalog writes places: `url:https://…`, `file:/…`. */
  place: string;
  /** The full references of the entities that the file is about, as far as known. */
  entityRefs: string[];
  /** What is wrong, at which line, and what to do; at least one. */
  findings: Finding[];
  /** Since when it has been so, UTC ISO 8601. */
  since: string;
  /** When it was last seen to be so, UTC ISO 8601. */
  checkedAt: string;
  /** What the catalog shows meanwhile. */
  shows:
    | { what: 'nothing' }
    | {
        what: 'last-good';
        /** When that was read, where it is known. */ from?: string;
      }
    | { what: 'other-file'; place: string; reason: string }
    /** The entity without what it says of whose it is. */
    | { what: 'unconfirmed'; claims: UnconfirmedClaim[] };
  /** What waits to be confirmed; of a `removal` only. */
  removal?: WaitingRemoval;
}

/**
 * Products and contracts that a source brings no more, and that are kept because
 * they are many at once.
 *
 * @public
 */
export interface WaitingRemoval {
  /** The name of the provider in the app-config. */
  provider: string;
  /** How many wait; `entityRefs` of the problem names the first hundred. */
  count: number;
  /** How many the catalog has from this source, the waiting ones included. */
  total: number;
  /**
   * When the first of them go by themselves if they are missing still, UTC ISO
   * 8601; absent where only a person confirms it.
   */
  goesAt?: string;
}

/**
 * One page of problems, the newest first.
 *
 * @public
 */
export interface FileProblemPage {
  items: FileProblem[];
  /**
   * How many there are in all. Absent for a reader who may see a part of the
   * catalog only: counting it for them would mean reading all of it.
   */
  totalItems?: number;
  /** How many files with data products and contracts were read in all. */
  totalFiles?: number;
  nextCursor?: string;
}

/**
 * Of entities that were asked for, those about which somebody may decide.
 *
 * @public
 */
export interface HandOversPermitted {
  /** Full references. */
  permitted: string[];
}

/**
 * The decision that another source holds an entity from now on.
 *
 * @public
 */
export interface HandOver {
  /** Full reference. */
  entityRef: string;
  /** The file of the source that was accepted. */
  place: string;
  /** Full reference of the user. */
  decidedBy: string;
  /** UTC ISO 8601. */
  decidedAt: string;
}
