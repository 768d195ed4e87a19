import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataProduct,
  type PersonalData,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { DocumentReader } from '../documents/DocumentReader';
import { promisedContracts } from '../ports/portRelations';
import type { ProcessingRun } from '../processing/ProcessingRun';
import type {
  DiscoveryStore,
  IndexedEntry,
  IndexedFacts,
} from './DiscoveryStore';
import { entryHash, indexedEntry } from './indexedEntry';
import { personalDataOfProduct } from './personalDataOfProduct';

/** Under which a turn of the catalog keeps what it has indexed. */
export const INDEXED_KEY = 'discovery';

/** A contract that a product promises, and what is known of it, if anything is. */
interface KnownContract {
  contractRef: string;
  facts: IndexedFacts | undefined;
}

/** Keeps the index of discovery as the entities are that pass through the catalog. */
export class DiscoveryIndex {
  readonly #store: DiscoveryStore;
  readonly #documents: Pick<DocumentReader, 'read'>;
  readonly #contractChanged: (contractRef: string) => void;

  constructor(options: {
    store: DiscoveryStore;
    documents: Pick<DocumentReader, 'read'>;
    /** Told of a contract that products may have seen in another state. */
    contractChanged: (contractRef: string) => void;
  }) {
    this.#store = options.store;
    this.#documents = options.documents;
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

    if (isDataProduct(entity) || !(await this.#has(entityRef, hash))) {
      await this.#put({ entity, text, contracts, promises, hash });
    }
    // Of a product, too: its contracts may have come while it was on its way.
    const changed = isDataProduct(entity)
      ? contracts.map(({ contractRef }) => contractRef)
      : [entityRef];
    changed.forEach(contractRef => this.#contractChanged(contractRef));
    await run.set(INDEXED_KEY, hash);
  }

  /**
   * Remembers contracts that are about to come: products that come with them find
   * theirs, in whichever order the catalog takes them.
   */
  async expect(contracts: DataContractEntity[]): Promise<void> {
    const expected = contracts.map(entity => {
      const { definition: text } = entity.spec;
      const hash = entryHash({ entity, text, promises: [] });
      return { entity, text, hash, entityRef: stringifyEntityRef(entity) };
    });
    const known = await this.#store.facts({
      entityRefs: expected.map(({ entityRef }) => entityRef),
    });
    await Promise.all(
      expected
        .filter(({ entityRef, hash }) => known.get(entityRef)?.hash !== hash)
        .map(contract =>
          this.#put({ ...contract, contracts: [], promises: [] }),
        ),
    );
  }

  async #has(entityRef: string, hash: string): Promise<boolean> {
    const facts = await this.#store.facts({ entityRefs: [entityRef] });
    return facts.get(entityRef)?.hash === hash;
  }

  async #put(options: {
    entity: DataProductEntity | DataContractEntity;
    text: string | undefined;
    contracts: KnownContract[];
    promises: IndexedEntry['promises'];
    hash: string;
  }): Promise<void> {
    const { entity, text, contracts, promises, hash } = options;
    const words = await this.#store.words({
      entityRefs: contracts.flatMap(({ contractRef, facts }) =>
        facts ? [contractRef] : [],
      ),
    });
    const [reading] = text === undefined ? [] : this.#documents.read(text);
    await this.#store.put(
      indexedEntry({
        entity,
        reading,
        promises,
        contractWords: [...words.values()].map(entry => entry.words),
        hash,
      }),
    );
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
  async #knownContracts(
    product: DataProductEntity,
    run: ProcessingRun,
  ): Promise<KnownContract[]> {
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
