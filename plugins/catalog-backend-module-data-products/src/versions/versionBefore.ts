import { findPredecessor } from '@data-mesh/data-contract';
import type { KnownPortContract, KnownVersion } from './ContractVersionStore';

/**
 * The version that a version is the change of: the one that the comparison of
 * contracts takes for its predecessor, of the same contract only among those that
 * were seen before it. When another contract was seen says nothing: its file may
 * have passed later, though it is the older one.
 */
export function versionBefore(options: {
  version: Pick<KnownVersion, 'key' | 'entityRef' | 'version'>;
  /** The newest of each contract first. */
  known: readonly KnownVersion[];
  ports: readonly KnownPortContract[];
}): KnownVersion | undefined {
  const { version, known, ports } = options;
  const itself = known.find(
    ({ key, entityRef }) =>
      key === version.key && entityRef === version.entityRef,
  );
  const before = known.filter(
    one =>
      one.entityRef !== version.entityRef ||
      (one !== itself && one.firstSeenAt <= (itself?.firstSeenAt ?? '')),
  );
  // The entity stands for the contract: a document may have no id.
  const predecessor = findPredecessor({
    contract: { id: version.entityRef, version: version.version },
    known: before.reverse().map(one => ({
      id: one.entityRef,
      version: one.version,
      known: one,
    })),
    products: [...ports].reverse().map(port => ({
      id: port.productRef,
      // Of two ports with one version, the one that was seen later is the newer.
      version: port.firstSeenAt,
      outputPorts: [
        {
          name: port.portName,
          version: port.portVersion,
          contractId: port.contractRef,
        },
      ],
    })),
    acceptSameVersion: true,
  });
  return predecessor?.contract.known;
}
