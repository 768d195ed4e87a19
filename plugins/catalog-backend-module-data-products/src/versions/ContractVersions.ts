import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  DataContractEntity,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { LENGTHS, shortText, statedText } from '../documents/catalogWords';
import type { DocumentReader } from '../documents/DocumentReader';
import { PreparedReadings } from '../documents/PreparedReadings';
import { sha256 } from '../files/sha256';
import { contractRefOf } from '../ports/portRelations';
import type { ProcessingRun } from '../processing/ProcessingRun';
import type {
  ContractVersionStore,
  PortContract,
  SeenContract,
} from './ContractVersionStore';

/** Under which a turn of the catalog keeps what it has remembered. */
export const VERSIONS_KEY = 'versions';

/** What the last turn of an entity remembered; a product has one state only. */
type Remembered = {
  shown?: string;
  /** Of a document that another one of the same contract keeps from being shown. */
  notShown?: string;
};

/** What there is to remember of a document, but for its text and the time. */
type DescribedContract = Omit<SeenContract, 'text' | 'seenAt'>;

/** A contract on its turn through the catalog. */
interface ContractTurn {
  entity: DataContractEntity;
  run: ProcessingRun;
}

/** Remembers the documents of contracts as they pass through the catalog, and which ports name them. */
export class ContractVersions {
  readonly #documents: Pick<DocumentReader, 'read'>;
  readonly #store: Pick<ContractVersionStore, 'see' | 'seePorts'>;
  readonly #now: () => Date;
  readonly #expected = new PreparedReadings();

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
  seeContract(options: ContractTurn): Promise<void> {
    return this.#seeOnce({ ...options, part: 'shown' });
  }

  /** Remembers a document of a contract that the catalog does not show. */
  seeDocument(options: ContractTurn): Promise<void> {
    return this.#seeOnce({ ...options, part: 'notShown' });
  }

  async #seeOnce(
    options: ContractTurn & { part: keyof Remembered },
  ): Promise<void> {
    const { entity, run, part } = options;
    const { definition } = entity.spec;
    if (typeof definition !== 'string') return;
    await this.#once(run, part, sha256(definition), () =>
      this.#see(entity, definition),
    );
  }

  async #see(entity: DataContractEntity, text: string): Promise<void> {
    const key = keyOf(entity, text);
    const expected = this.#expected.take(key);
    const described: DescribedContract | undefined = expected
      ? JSON.parse(expected)
      : this.#describe(entity);
    if (!described) return;
    const seenAt = this.#now().toISOString();
    await this.#store.see({ ...described, text, seenAt });
  }

  /** Reads contracts that are about to come while their documents are at hand. */
  expect(contracts: readonly DataContractEntity[]): void {
    for (const entity of contracts) {
      const described = this.#describe(entity);
      if (described) {
        const key = keyOf(entity, entity.spec.definition);
        this.#expected.put(key, JSON.stringify(described));
      }
    }
  }

  #describe(entity: DataContractEntity): DescribedContract | undefined {
    const { definition: text } = entity.spec;
    const [reading] = this.#documents.read(text);
    if (reading?.kind !== 'contract') return undefined;
    const { contract } = reading;
    const entityRef = stringifyEntityRef(entity);
    return {
      entityRef,
      key: sha256(text),
      contractId: shortText(contract.id, LENGTHS.text) ?? entityRef,
      version: shortText(contract.version, LENGTHS.word),
      name: shortText(contract.name, LENGTHS.word),
      lifecycle: contract.lifecycle,
    };
  }

  /** Remembers which contracts the output ports of a product name. */
  async seeProduct(options: {
    entity: DataProductEntity;
    run: ProcessingRun;
  }): Promise<void> {
    const { entity, run } = options;
    const ports = namedContracts(entity);
    await this.#once(run, 'shown', sha256(JSON.stringify(ports)), () =>
      this.#store.seePorts({ ports, seenAt: this.#now().toISOString() }),
    );
  }

  async #once(
    run: ProcessingRun,
    part: keyof Remembered,
    state: string,
    see: () => Promise<void>,
  ): Promise<void> {
    const kept = await run.get<string | Remembered>(VERSIONS_KEY);
    // Caches that were written before there were two parts hold the first one.
    const remembered = typeof kept === 'string' ? { shown: kept } : kept;
    if (remembered?.[part] === state) return;
    await see();
    await run.set<Remembered>(VERSIONS_KEY, { ...remembered, [part]: state });
  }
}

/** By which a document of a contract is known again. */
function keyOf(entity: DataContractEntity, text: string): string {
  return `${stringifyEntityRef(entity)} ${sha256(text)}`;
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
