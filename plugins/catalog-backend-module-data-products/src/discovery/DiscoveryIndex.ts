import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataContract,
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

type Ours = DataProductEntity | DataContractEntity;

/** A contract that a product promises, and what is known of it, if anything is. */
interface KnownContract {
  contractRef: string;
  facts: IndexedFacts | undefined;
}

/** An entity on its way into the index. */
interface IncomingEntity {
  entity: Ours;
  entityRef: string;
  /** Its document. */
  text: string | undefined;
  /** Those that a product promises. */
  contracts: readonly KnownContract[];
  promises: IndexedEntry['promises'];
  /** Of everything that its entry is made from. */
  hash: string;
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
    return personalDataOf(product, await this.#knownContracts(product, run));
  }

  /** Remembers an entity, if it is not what it was. */
  async update(options: { entity: Ours; run: ProcessingRun }): Promise<void> {
    const { entity, run } = options;
    const contracts = isDataProduct(entity)
      ? await this.#knownContracts(entity, run)
      : [];
    const incoming = toIncoming(entity, contracts);
    const { entityRef, hash } = incoming;
    if ((await run.get(INDEXED_KEY)) === hash) return;

    const known = await this.#store.facts({ entityRefs: [entityRef] });
    if (known.get(entityRef)?.hash !== hash) await this.#put(incoming);
    // Of a product, too: its contracts may have come while it was on its way.
    const changed = isDataProduct(entity)
      ? contracts.map(({ contractRef }) => contractRef)
      : [entityRef];
    changed.forEach(contractRef => this.#contractChanged(contractRef));
    await run.set(INDEXED_KEY, hash);
  }

  /**
   * Remembers entities that are about to come, the contracts first: products that
   * come with them find theirs, in whichever order the catalog takes them.
   */
  async expect(entities: readonly Ours[]): Promise<void> {
    const products = entities.filter(isDataProduct);
    const contracts = entities.filter(isDataContract);
    await this.#putNew(contracts.map(entity => toIncoming(entity, [])));
    const facts = await this.#store.facts({
      entityRefs: products.flatMap(entity => promisedContracts(entity).refs),
    });
    await this.#putNew(
      products.map(product => {
        const promised = withFacts(promisedContracts(product).refs, facts);
        const personalData = personalDataOf(product, promised);
        const spec = { ...product.spec, personalData };
        return toIncoming({ ...product, spec }, promised);
      }),
    );
  }

  async #putNew(incoming: readonly IncomingEntity[]): Promise<void> {
    const known = await this.#store.facts({
      entityRefs: incoming.map(({ entityRef }) => entityRef),
    });
    await Promise.all(
      incoming
        .filter(({ entityRef, hash }) => known.get(entityRef)?.hash !== hash)
        .map(item => this.#put(item)),
    );
  }

  async #put(incoming: IncomingEntity): Promise<void> {
    const { entity, text, contracts, promises, hash } = incoming;
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
    return withFacts(refs, facts);
  }
}

function withFacts(
  contractRefs: readonly string[],
  facts: Map<string, IndexedFacts>,
): KnownContract[] {
  return contractRefs.map(contractRef => ({
    contractRef,
    facts: facts.get(contractRef),
  }));
}

function personalDataOf(
  product: DataProductEntity,
  contracts: readonly KnownContract[],
): PersonalData {
  return personalDataOfProduct({
    isComplete: promisedContracts(product).isComplete,
    contracts: contracts.map(({ facts }) => facts?.personalData),
  });
}

function toIncoming(
  entity: Ours,
  contracts: readonly KnownContract[],
): IncomingEntity {
  const { definition } = entity.spec;
  // Somebody may have written anything there.
  const text = typeof definition === 'string' ? definition : undefined;
  const promises = contracts.map(({ contractRef, facts }) => ({
    contractRef,
    contractHash: facts?.hash ?? '',
  }));
  return {
    entity,
    entityRef: stringifyEntityRef(entity),
    text,
    contracts,
    promises,
    hash: entryHash({ entity, text, promises }),
  };
}
