import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataProduct,
  type PersonalData,
} from '@data-mesh/backstage-plugin-data-products-common';
import { promisedContracts } from '../ports/portRelations';
import type { ProcessingRun } from '../ProcessingRun';
import type { DiscoveryStore } from './DiscoveryStore';
import { entryHash, indexedEntry } from './indexedEntry';
import { personalDataOfProduct } from './personalDataOfProduct';

/** Under which a turn of the catalog keeps what it has indexed. */
export const INDEXED_KEY = 'discovery';

/** Keeps the index of discovery as the entities are that pass through the catalog. */
export class DiscoveryIndex {
  readonly #store: DiscoveryStore;
  readonly #contractChanged: (contractRef: string) => void;

  constructor(options: {
    store: DiscoveryStore;
    /** Told of a contract that products may have seen in another state. */
    contractChanged: (contractRef: string) => void;
  }) {
    this.#store = options.store;
    this.#contractChanged = options.contractChanged;
  }

  /** Whether a product holds data about people, as far as its contracts are known. */
  async personalData(
    product: DataProductEntity,
    run: ProcessingRun,
  ): Promise<PersonalData> {
    const { isComplete } = promisedContracts(product);
    const known = await this.#knownContracts(product, run);
    return personalDataOfProduct({
      isComplete,
      contracts: known.map(({ facts }) => facts?.personalData),
    });
  }

  /** Remembers an entity, if it is not what it was. */
  async update(options: {
    entity: DataProductEntity | DataContractEntity;
    /** Its document. */
    text: string | undefined;
    run: ProcessingRun;
  }): Promise<void> {
    const { entity, text, run } = options;
    const entityRef = stringifyEntityRef(entity);
    const contracts = isDataProduct(entity)
      ? await this.#knownContracts(entity, run)
      : [];
    const promises = contracts.map(({ contractRef, facts }) => ({
      contractRef,
      contractHash: facts?.hash ?? '',
    }));
    const hash = entryHash({ entity, text, promises });
    if ((await run.get(INDEXED_KEY)) === hash) return;

    const words = await this.#store.words({
      entityRefs: contracts.flatMap(({ contractRef, facts }) =>
        facts ? [contractRef] : [],
      ),
    });
    const [reading] = text === undefined ? [] : run.read(text);
    await this.#store.put(
      indexedEntry({
        entity,
        reading,
        promises,
        contractWords: [...words.values()].map(entry => entry.words),
        hash,
      }),
    );
    // Of a product, too: its contracts may have come while it was on its way.
    const changed = isDataProduct(entity)
      ? contracts.map(({ contractRef }) => contractRef)
      : [entityRef];
    changed.forEach(contractRef => this.#contractChanged(contractRef));
    await run.set(INDEXED_KEY, hash);
  }

  /** Forgets an entity that was one of ours, and is something else now. */
  async remove(entity: Entity, run: ProcessingRun): Promise<void> {
    if (!(await run.get(INDEXED_KEY))) return;
    const entityRef = stringifyEntityRef(entity);
    await this.#store.forget({ entityRef });
    this.#contractChanged(entityRef);
    await run.set(INDEXED_KEY, '');
  }

  /** Asked once in a turn, so that both steps of it go by the same state. */
  async #knownContracts(product: DataProductEntity, run: ProcessingRun) {
    const { refs } = promisedContracts(product);
    const facts = await run.remember(refs.join(' '), () =>
      this.#store.facts({ entityRefs: refs }),
    );
    return refs.map(contractRef => ({
      contractRef,
      facts: facts.get(contractRef),
    }));
  }
}
