import { JsonValue } from '../model';

/**
 * How much a difference hurts.
 *
 * - `breaking`: somebody who relies on the older version fails, or reads something else
 * - `risky`: nothing fails at once, but a promise got weaker, or a reader may be surprised
 * - `safe`: nobody has to do anything
 *
 * @public
 */
export type Impact = 'breaking' | 'risky' | 'safe';

/**
 * Somebody who relies on a document: those who read the data, and those who
 * produce it.
 *
 * @public
 */
export type AffectedParty = 'consumers' | 'producers';

/**
 * A step between two versions, as in SemVer 2.0. `none` if the number need not
 * change.
 *
 * @public
 */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none';

/**
 * One change between two versions of a document.
 *
 * @public
 */
export interface Difference {
  /** The id of a row of the table of changes, such as `column-removed`. */
  rule: string;
  /** `renamed` and `moved` are known by the `id`; lists in another order are `moved`, too. */
  kind: 'added' | 'removed' | 'changed' | 'renamed' | 'moved';
  /**
   * Where, such as `schema[0].properties[2].logicalType`: in the newer document,
   * or in the older one if the newer has no such place. As in findings.
   */
  path: string;
  /** The same place in the older document; absent if it has none. */
  olderPath?: string;
  /**
   * The same place by names, such as `/schema[name=orders]/properties[name=amount]`:
   * it stays the same when entries are added or stand in another order.
   */
  namedPath?: string;
  /** What it is about, in words a reader knows, such as `orders.amount` or `latency`. */
  subject?: string;
  /** Absent if it was added. */
  older?: JsonValue;
  /** Absent if it was removed. */
  newer?: JsonValue;
  impact: Impact;
  /** Who is hurt; empty if nobody is. */
  hurts: AffectedParty[];
  /** The step of the version that this difference alone demands. */
  step: VersionStep;
  /** What changed and why that matters, in one sentence. */
  reason: string;
}

/**
 * Whether the declared version number tells readers enough.
 *
 * @public
 */
export interface VersionVerdict {
  older?: string;
  newer?: string;
  /** What the differences demand. */
  needed: VersionStep;
  /** What the numbers say; `lower` goes back, `unknown` if one of them is no version. */
  declared: VersionStep | 'lower' | 'unknown';
  sufficient: boolean;
  /** The lowest number that is enough; absent if the older one is no version. */
  suggested?: string;
  /** The verdict in one sentence. */
  sentence: string;
}

/**
 * All differences between two versions of one document, worst first.
 *
 * @public
 */
export interface Comparison {
  subject: 'contract' | 'product';
  /** The `id` of the newer document, else of the older one. */
  id?: string;
  name?: string;
  differences: Difference[];
  /** That of the worst difference; `safe` if there is none. */
  impact: Impact;
  /** How many differences of each impact there are. */
  counts: Record<Impact, number>;
  version: VersionVerdict;
}
