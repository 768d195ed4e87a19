import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
  stringifyLocationRef,
} from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type {
  DataContractEntity,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { Coalesced } from '../database/Coalesced';
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
import type { Life } from './lives/Life';
import { type PresentLives, passingEntity } from './lives/PresentLives';
import type { PresentLife, SeenEntity } from './lives/presentLife';

/** Under which a turn of the catalog keeps what it has remembered. */
export const VERSIONS_KEY = 'versions';

/** What the last turn of an entity remembered; a product has one state only. */
type Remembered = {
  shown?: string;
  /** Of a document that another one of the same contract keeps from being shown. */
  notShown?: string;
};

/** What there is to remember of a document, but for its text, whose it is, and the time. */
type DescribedContract = Omit<SeenContract, 'text' | 'life' | 'seenAt'>;

/** An entity on its turn through the catalog. */
interface Turn<T extends Entity> {
  entity: T;
  run: ProcessingRun;
  /** From where the catalog has the entity; its document may be another file's. */
  location: LocationSpec;
}

/** Of all that is known of a life, the sources for which something is remembered. */
type SourcesOf = (life: PresentLife) => readonly string[];

/** Remembers the documents of contracts as they pass through the catalog, and which ports name them. */
export class ContractVersions {
  readonly #documents: Pick<DocumentReader, 'read'>;
  readonly #store: Pick<ContractVersionStore, 'see' | 'seePorts'>;
  readonly #now: () => Date;
  readonly #expected = new PreparedReadings();
  readonly #lives: Coalesced<SeenEntity, PresentLife | undefined>;

  constructor(options: {
    documents: Pick<DocumentReader, 'read'>;
    store: Pick<ContractVersionStore, 'see' | 'seePorts'>;
    lives: Pick<PresentLives, 'of'>;
    now: () => Date;
  }) {
    this.#documents = options.documents;
    this.#store = options.store;
    this.#now = options.now;
    this.#lives = new Coalesced({
      keyOf: ({ entityRef }) => entityRef,
      run: async entities => {
        const lives = await options.lives.of({ entities });
        return entities.map(({ entityRef }) => lives.get(entityRef));
      },
    });
  }

  /** Remembers the document that the catalog shows of a contract. */
  seeContract(turn: Turn<DataContractEntity>): Promise<void> {
    return this.#seeOnce({ ...turn, part: 'shown' });
  }

  /** Remembers a document of a contract that the catalog has and does not show. */
  seeDocument(turn: Omit<Turn<DataContractEntity>, 'location'>): Promise<void> {
    return this.#seeOnce({ ...turn, part: 'notShown' });
  }

  async #seeOnce(
    options: Omit<Turn<DataContractEntity>, 'location'> & {
      location?: LocationSpec;
      part: keyof Remembered;
    },
  ): Promise<void> {
    const { entity, part } = options;
    const { definition } = entity.spec;
    if (typeof definition !== 'string') return;
    await this.#once({
      ...options,
      state: sha256(definition),
      // Of a document that is not shown, its source says nothing of who holds the entity.
      sourcesOf: ({ sources, documentSources }) =>
        part === 'shown' ? sources : documentSources,
      see: life => this.#see(entity, definition, life),
    });
  }

  async #see(
    entity: DataContractEntity,
    text: string,
    lifeOf: () => Promise<Life | undefined>,
  ): Promise<boolean> {
    const key = keyOf(entity, text);
    const expected = this.#expected.take(key);
    const described: DescribedContract | undefined = expected
      ? JSON.parse(expected)
      : this.#describe(entity);
    if (!described) return true;
    const life = await lifeOf();
    if (!life) return false;
    const seenAt = this.#now().toISOString();
    await this.#store.see({ ...described, text, life, seenAt });
    return true;
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
  async seeProduct(turn: Turn<DataProductEntity>): Promise<void> {
    const ports = namedContracts(turn.entity);
    await this.#once({
      ...turn,
      part: 'shown',
      state: sha256(JSON.stringify(ports)),
      sourcesOf: ({ sources }) => sources,
      see: async lifeOf => {
        if (ports.length === 0) return true;
        const life = await lifeOf();
        if (!life) return false;
        const seenAt = this.#now().toISOString();
        await this.#store.seePorts({ ports, life, seenAt });
        return true;
      },
    });
  }

  /** Remembers something unless it was the last time, in the same hands. */
  async #once(options: {
    entity: Entity;
    location?: LocationSpec;
    run: ProcessingRun;
    part: keyof Remembered;
    /** Of what there is to remember. */
    state: string;
    sourcesOf: SourcesOf;
    /** Whether it is done; else the next turn tries again. */
    see(lifeOf: () => Promise<Life | undefined>): Promise<boolean>;
  }): Promise<void> {
    const { entity, location, run, part, sourcesOf, see } = options;
    const seen = passingEntity(entity, {
      broughtFrom: location
        ? stringifyLocationRef(location)
        : entity.metadata.annotations?.[ANNOTATION_LOCATION],
    });
    const { place, origin, broughtFrom } = seen;
    const state = sha256(
      JSON.stringify([options.state, place, origin, broughtFrom]),
    );
    const kept = await run.get<string | Remembered>(VERSIONS_KEY);
    // Caches that were written before there were two parts hold the first one.
    const remembered = typeof kept === 'string' ? { shown: kept } : kept;
    if (remembered?.[part] === state) return;
    const isDone = await see(async () => {
      const life = await this.#lives.add(seen);
      const source = life && sourcesOf(life)[0];
      return life && source ? { uid: life.uid, source } : undefined;
    });
    if (!isDone) return;
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
