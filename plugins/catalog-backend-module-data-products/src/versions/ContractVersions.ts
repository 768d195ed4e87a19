import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataContract,
} from '@data-mesh/backstage-plugin-data-products-common';
import { LENGTHS, shortText, statedText } from '../documents/catalogWords';
import type { DocumentReader } from '../documents/DocumentReader';
import { sha256 } from '../files/sha256';
import { contractRefOf } from '../ports/portRelations';
import type { ProcessingRun } from '../processing/ProcessingRun';
import type {
  ContractVersionStore,
  PortContract,
} from './ContractVersionStore';

/** Under which a turn of the catalog keeps what it has remembered. */
export const VERSIONS_KEY = 'versions';

/** So far a provider may be ahead of the catalog. */
const MOST_EXPECTED = 50_000;

type Ours = DataProductEntity | DataContractEntity;

/** Remembers the documents of contracts as they pass through the catalog, and which ports name them. */
export class ContractVersions {
  readonly #documents: Pick<DocumentReader, 'read'>;
  readonly #store: Pick<ContractVersionStore, 'see' | 'seePorts'>;
  readonly #now: () => Date;
  /** What was remembered ahead of a turn, by the reference of its entity. */
  readonly #expected = new Map<string, string>();

  constructor(options: {
    documents: Pick<DocumentReader, 'read'>;
    store: Pick<ContractVersionStore, 'see' | 'seePorts'>;
    now: () => Date;
  }) {
    this.#documents = options.documents;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** Remembers the document that the catalog shows of a contract. */
  async seeContract(options: {
    entity: DataContractEntity;
    run: ProcessingRun;
  }): Promise<void> {
    const { entity } = options;
    await this.#once({
      ...options,
      state: stateOfContract(entity),
      see: () => this.seeDocument(entity),
    });
  }

  /** Remembers a document of a contract, also one that the catalog does not show. */
  async seeDocument(entity: DataContractEntity): Promise<void> {
    const { definition: text } = entity.spec;
    if (typeof text !== 'string') return;
    const [reading] = this.#documents.read(text);
    if (reading?.kind !== 'contract') return;
    const { contract } = reading;
    const entityRef = stringifyEntityRef(entity);
    await this.#store.see({
      entityRef,
      key: sha256(text),
      text,
      contractId: shortText(contract.id, LENGTHS.text) ?? entityRef,
      version: shortText(contract.version, LENGTHS.word),
      name: shortText(contract.name, LENGTHS.word),
      lifecycle: contract.lifecycle,
      seenAt: this.#now().toISOString(),
    });
  }

  /** Remembers which contracts the output ports of a product name. */
  async seeProduct(options: {
    entity: DataProductEntity;
    run: ProcessingRun;
  }): Promise<void> {
    const { entity } = options;
    await this.#once({
      ...options,
      state: stateOfProduct(entity),
      see: () => this.#seePorts(entity),
    });
  }

  /** Remembers of entities that are about to come what their turns would, all at once. */
  async expect(entities: readonly Ours[]): Promise<void> {
    await Promise.all(
      entities.map(async entity => {
        if (isDataContract(entity)) await this.seeDocument(entity);
        else await this.#seePorts(entity);
        this.#expected.set(
          stringifyEntityRef(entity),
          isDataContract(entity)
            ? stateOfContract(entity)
            : stateOfProduct(entity),
        );
      }),
    );
    for (const oldest of this.#expected.keys()) {
      if (this.#expected.size <= MOST_EXPECTED) return;
      this.#expected.delete(oldest);
    }
  }

  async #seePorts(entity: DataProductEntity): Promise<void> {
    const ports = namedContracts(entity);
    await this.#store.seePorts({ ports, seenAt: this.#now().toISOString() });
  }

  async #once(options: {
    entity: Ours;
    run: ProcessingRun;
    /** Of all that is remembered. */
    state: string;
    see(): Promise<void>;
  }): Promise<void> {
    const { entity, run, state, see } = options;
    if ((await run.get(VERSIONS_KEY)) === state) return;
    const entityRef = stringifyEntityRef(entity);
    if (this.#expected.get(entityRef) !== state) await see();
    this.#expected.delete(entityRef);
    await run.set(VERSIONS_KEY, state);
  }
}

function stateOfContract({ spec }: DataContractEntity): string {
  return sha256(String(spec.definition));
}

function stateOfProduct(entity: DataProductEntity): string {
  return sha256(JSON.stringify(namedContracts(entity)));
}

/** Somebody may have written anything into a port. */
function namedContracts(entity: DataProductEntity): PortContract[] {
  const { outputPorts } = entity.spec;
  const productRef = stringifyEntityRef(entity);
  return (Array.isArray(outputPorts) ? outputPorts : []).flatMap(port => {
    const contractRef = contractRefOf(port);
    const portName = stated(port?.name);
    return contractRef && portName
      ? [
          {
            productRef,
            portName,
            portVersion: stated(port.version),
            contractRef,
          },
        ]
      : [];
  });
}

function stated(value: unknown): string | undefined {
  return typeof value === 'string'
    ? shortText(statedText(value), LENGTHS.word)
    : undefined;
}
