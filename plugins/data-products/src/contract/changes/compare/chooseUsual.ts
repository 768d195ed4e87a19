import type { ContractVersion } from '@data-mesh/backstage-plugin-data-products-common';
import { findPredecessor } from '@data-mesh/data-contract';

/** Something of the reader's team that reads a contract. */
export interface TeamUse {
  /** Full reference of what reads it. */
  consumerRef: string;
  contractRef: string;
  /** The input port that says so, if it is a data product. */
  port?: { name: string; version?: string };
}

/** Why two versions are compared at first. */
export type WhyThese =
  | { type: 'team'; use: TeamUse }
  /** The older one is the one before the current one. */
  | { type: 'before' }
  /** There is none before, but one that the catalog shows soon, or went back from. */
  | { type: 'later' }
  /** There is none before, but one that comes after. */
  | { type: 'successor' };

/** The two versions that a reader probably wants to compare. */
export interface UsualPair {
  older: ContractVersion;
  newer: ContractVersion;
  why: WhyThese;
}

/** A port says `2.1.0`, or only `2`. */
function versionOfPort(
  versions: readonly ContractVersion[],
  portVersion: string,
): ContractVersion | undefined {
  return (
    versions.find(({ version }) => version === portVersion) ??
    versions.find(({ version }) => version?.startsWith(`${portVersion}.`))
  );
}

/** The version that somebody uses, if it can be told. */
function usedVersion(options: {
  versions: readonly ContractVersion[];
  entityRef: string;
  use: TeamUse;
}): ContractVersion | undefined {
  const { entityRef, use } = options;
  const versions = options.versions.filter(
    version => version.entityRef === use.contractRef,
  );
  const named = use.port?.version && versionOfPort(versions, use.port.version);
  if (named) return named;
  // Who reads this contract without a version reads what there is now.
  if (use.contractRef === entityRef) return undefined;
  return versions.find(({ current }) => current) ?? versions[0];
}

/** Whether a version comes before another one by its number, in whatever contract. */
function isLower(one: ContractVersion, than: ContractVersion): boolean {
  const [left, right] = [one, than].map(({ version }) => ({
    // The number alone counts, so they count as one contract.
    id: than.entityRef,
    version,
  }));
  return findPredecessor({ contract: right, known: [left] }) !== undefined;
}

/** The one that the change log compares a version with, if it was seen before. */
function versionBefore(options: {
  /** Of one contract, the newest first. */
  own: readonly ContractVersion[];
  version: ContractVersion;
}): ContractVersion | undefined {
  const { own, version } = options;
  const earlier = own.slice(own.indexOf(version) + 1).reverse();
  const predecessor = findPredecessor({
    contract: { id: version.entityRef, version: version.version },
    known: earlier.map(one => ({
      id: one.entityRef,
      version: one.version,
      one,
    })),
    acceptSameVersion: true,
  });
  return predecessor?.contract.one;
}

/**
 * The current version and, as the older one, the oldest that the reader's team
 * uses, else the one before. One without any before it may have one after it, or a
 * successor: then it is compared with that.
 */
export function chooseUsual(options: {
  /** The newest first, those of this contract before others; two at least. */
  versions: readonly ContractVersion[];
  entityRef: string;
  uses: readonly TeamUse[];
}): UsualPair {
  const { versions, entityRef, uses } = options;
  const own = versions.filter(version => version.entityRef === entityRef);
  const others = versions.filter(version => version.entityRef !== entityRef);
  const current = own.find(version => version.current) ?? versions[0];
  const used = uses
    .flatMap(use => {
      const older = usedVersion({ versions, entityRef, use });
      const isOlder =
        older &&
        older.key !== current.key &&
        (older.entityRef === entityRef || isLower(older, current));
      return isOlder ? [{ older, use }] : [];
    })
    .sort(
      (left, right) =>
        versions.indexOf(right.older) - versions.indexOf(left.older),
    );
  if (used.length > 0) {
    const [{ older, use }] = used;
    return { older, newer: current, why: { type: 'team', use } };
  }
  const before =
    versionBefore({ own, version: current }) ??
    own[own.indexOf(current) + 1] ??
    others.find(version => isLower(version, current));
  if (before) return { older: before, newer: current, why: { type: 'before' } };
  const later = own.find(version => version !== current);
  return later
    ? { older: current, newer: later, why: { type: 'later' } }
    : {
        older: current,
        newer: others[0] ?? current,
        why: { type: 'successor' },
      };
}
