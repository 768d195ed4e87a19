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
import type { FactsAcrossEntities } from '../factsAcrossEntities/readFactsAcrossEntities';
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

/** Within that time what a provider has read is given to the catalog, too. */
const EXPECTED_FOR_MILLISECONDS = 60 * 60 * 1000;

/** Of which the words are read at once. */
const MOST_CONTRACTS = 200;

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
  readonly #factsAcrossEntities: FactsAcrossEntities;
  readonly #contractChanged: (contractRef: string) => void;
  readonly #now: () => Date;

  constructor(options: {
    store: DiscoveryStore;
    documents: Pick<DocumentReader, 'read'>;
    /** Whether a product says what its contracts say, which it does by default. */
    factsAcrossEntities?: FactsAcrossEntities;
    /** Told of a contract that products may have seen in another state. */
    contractChanged: (contractRef: string) => void;
    now: () => Date;
  }) {
    this.#store = options.store;
    this.#documents = options.documents;
    this.#factsAcrossEntities = options.factsAcrossEntities ?? 'all';
    this.#contractChanged = options.contractChanged;
    this.#now = options.now;
  }

  /**
   * What a product says of whether it holds data about people, as far as its
   * contracts are known. Nothing where that is not for everybody who may read it.
   */
  async personalData(
    product: DataProductEntity,
    run: ProcessingRun,
  ): Promise<PersonalData | undefined> {
    const facts = await this.#known(product, run);
    return this.#saidBy(product, contractsOf(product, facts));
  }

  #saidBy(
    product: DataProductEntity,
    contracts: readonly KnownContract[],
  ): PersonalData | undefined {
    return this.#factsAcrossEntities === 'all'
      ? personalDataOf(product, contracts)
      : undefined;
  }

  /** Remembers an entity, if it is not what it was. */
  async update(options: { entity: Ours; run: ProcessingRun }): Promise<void> {
    const { entity, run } = options;
    const facts = await this.#known(entity, run);
    const contracts = contractsOf(entity, facts);
    const incoming = toIncoming(entity, contracts);
    const { entityRef, hash } = incoming;
    const isKnown = facts.get(entityRef)?.hash === hash;
    // What was expected and did not come stands there until the next turn.
    if (!isKnown) await this.#put(incoming);
    if (isKnown && (await run.get(INDEXED_KEY)) === hash) return;
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
    await this.#putExpected(contracts.map(entity => toIncoming(entity, [])));
    const facts = await this.#store.facts({
      entityRefs: products.flatMap(promisedBy),
    });
    await this.#putExpected(
      products.map(product => {
        const promised = contractsOf(product, facts);
        const personalData = this.#saidBy(product, promised);
        const spec = { ...product.spec, personalData };
        return toIncoming({ ...product, spec }, promised);
      }),
    );
  }

  async #putExpected(incoming: readonly IncomingEntity[]): Promise<void> {
    const known = await this.#store.facts({
      entityRefs: incoming.map(({ entityRef }) => entityRef),
    });
    const changed = incoming.filter(
      ({ entityRef, hash }) => known.get(entityRef)?.hash !== hash,
    );
    const expectedUntil = new Date(
      this.#now().getTime() + EXPECTED_FOR_MILLISECONDS,
    ).toISOString();
    // The words of all contracts of a lot are in the memory at once.
    for (const lot of inLots(changed)) {
      await Promise.all(lot.map(item => this.#put(item, expectedUntil)));
    }
  }

  async #put(incoming: IncomingEntity, expectedUntil?: string): Promise<void> {
    const { entity, text, contracts, promises, hash } = incoming;
    const words = await this.#store.words({
      entityRefs: contracts.flatMap(({ contractRef, facts }) =>
        facts ? [contractRef] : [],
      ),
    });
    const [reading] = text === undefined ? [] : this.#documents.read(text);
    const entry = indexedEntry({
      entity,
      reading,
      promises,
      contractWords: [...words.values()].map(item => item.words),
      hash,
    });
    await this.#store.put({ ...entry, expectedUntil });
  }

  /**
   * Forgets an entity that was one of ours, and is something else now, or that
   * was expected under a reference which is somebody else's.
   */
  async remove(entity: Entity, run: ProcessingRun): Promise<void> {
    const entityRef = stringifyEntityRef(entity);
    const wasIndexed = Boolean(await run.get(INDEXED_KEY));
    const isKnown =
      wasIndexed ||
      (isOfOurKinds(entity) &&
        (await this.#store.facts({ entityRefs: [entityRef] })).has(entityRef));
    if (!isKnown) return;
    await this.#store.forget({ entityRef });
    this.#contractChanged(entityRef);
    if (wasIndexed) await run.set(INDEXED_KEY, '');
  }

  /**
   * What is known of an entity and of the contracts that it promises. Asked once
   * in a turn, so that both steps of it go by the same state.
   */
  #known(entity: Ours, run: ProcessingRun): Promise<Map<string, IndexedFacts>> {
    const entityRefs = [stringifyEntityRef(entity), ...promisedBy(entity)];
    return run.remember(entityRefs.join(' '), () =>
      this.#store.facts({ entityRefs }),
    );
  }
}

/** As many as promise together no more contracts than that, or one that promises more. */
function inLots(incoming: readonly IncomingEntity[]): IncomingEntity[][] {
  const lots: IncomingEntity[][] = [];
  let contracts = 0;
  for (const item of incoming) {
    contracts += item.contracts.length;
    const lot = lots.at(-1);
    if (lot && contracts <= MOST_CONTRACTS) {
      lot.push(item);
    } else {
      lots.push([item]);
      contracts = item.contracts.length;
    }
  }
  return lots;
}

/** Whether its reference may be one of ours: others need not be asked for. */
function isOfOurKinds({ kind }: Entity): boolean {
  return kind === 'API' || kind === 'DataProduct';
}

/** Full references, each once; a contract promises none. */
function promisedBy(entity: Ours): string[] {
  return isDataProduct(entity) ? promisedContracts(entity).refs : [];
}

function contractsOf(
  entity: Ours,
  facts: Map<string, IndexedFacts>,
): KnownContract[] {
  return promisedBy(entity).map(contractRef => ({
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
