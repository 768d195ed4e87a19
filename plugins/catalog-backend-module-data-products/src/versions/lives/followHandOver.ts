import type { EntityHolders } from '../../standing/EntityHolders';
import type { ContractVersionStore } from '../ContractVersionStore';

/**
 * Lets the history of a contract, or of the ports of a product, go with it to
 * another source. For hand-overs that whoever may decide so decided; of all
 * others the history stays where it is.
 */
export async function followHandOver(options: {
  /** Full reference; nothing happens if the catalog has no such entity. */
  entityRef: string;
  /** Ids of sources. */
  from: string;
  to: string;
  holders: EntityHolders;
  store: Pick<ContractVersionStore, 'handOver'>;
}): Promise<void> {
  const { entityRef, from, to, holders, store } = options;
  const held = (await holders.of({ entityRefs: [entityRef] })).get(entityRef);
  if (held) await store.handOver({ entityRef, uid: held.uid, from, to });
}
