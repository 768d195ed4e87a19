import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
  parseLocationRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ANNOTATION_NOT_UTF8 } from '../documents/notUtf8';
import type { FileReading, FileText } from '../documents/readFile';
import type { FileClaims } from './FileClaims';
import type { FileStore } from './FileStore';
import { takeLost } from './lostAgainst';

const FRESH_MILLISECONDS = 5_000;
const TAKE_BACK_MILLISECONDS = 30_000;
const MOST_TAKEN_BACK = 1_000;
/** They are about the file from which the catalog has the entity, not about the winner. */
const OF_OTHER_FILE = [
  ANNOTATION_NOT_UTF8,
  ANNOTATION_VIEW_URL,
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
];

/** An entity as it is shown. */
export interface ShownDocument<T extends Entity> {
  entity: T;
  /** Whether another file describes it so than the one from which the catalog has it. */
  isOfOtherFile: boolean;
  /** Whether the catalog has it, for the moment, from a source that has no right to it. */
  isOfOtherSource: boolean;
}

/**
 * Where several files describe one entity, shows the document of the one that
 * wins, whichever of them the catalog has the entity from.
 */
export class ShownDocuments {
  readonly #store: FileStore;
  readonly #claims: Pick<FileClaims, 'winner' | 'takeBack'>;
  readonly #read: (file: FileText) => FileReading;
  readonly #now: () => Date;
  #contested: { refs: Set<string>; at: number } | undefined;
  /** When entities were last taken back, by reference, in milliseconds. */
  readonly #takenBack = new Map<string, number>();

  constructor(options: {
    store: FileStore;
    claims: Pick<FileClaims, 'winner' | 'takeBack'>;
    read: (file: FileText) => FileReading;
    now: () => Date;
  }) {
    this.#store = options.store;
    this.#claims = options.claims;
    this.#read = options.read;
    this.#now = options.now;
  }

  /** The entity as the winning file describes it; mostly, the entity itself. */
  async replace<T extends Entity>(given: T): Promise<ShownDocument<T>> {
    const { entity, lost } = takeLost(given);
    const own = { entity, isOfOtherFile: false, isOfOtherSource: false };
    const entityRef = stringifyEntityRef(entity);
    if (!lost && !(await this.#contestedRefs()).has(entityRef)) return own;

    const held = entity.metadata.annotations?.[ANNOTATION_LOCATION];
    const winner = await this.#claims.winner({ entityRef, place: held });
    if (!winner || winner.place === held) return own;
    const { place, isAcross } = winner;
    if (isAcross && held) {
      await this.#takeBack({ entityRef, winner: place, from: held });
    }

    const shown = await this.#asDescribed({ entity, entityRef, place });
    return shown
      ? { entity: shown, isOfOtherFile: true, isOfOtherSource: isAcross }
      : own;
  }

  async #asDescribed<T extends Entity>(options: {
    entity: T;
    entityRef: string;
    place: string;
  }): Promise<T | undefined> {
    const { entity, entityRef, place } = options;
    const file = await this.#store.find({ place });
    const winner =
      file?.goodText &&
      this.#read({
        text: file.goodText,
        notUtf8: file.notUtf8,
        location: parseLocationRef(place),
      }).entities.find(item => item.entityRef === entityRef && item.standard);
    if (!winner) return undefined;

    const annotations = { ...entity.metadata.annotations };
    OF_OTHER_FILE.forEach(name => delete annotations[name]);
    return {
      ...entity,
      ...winner.entity,
      metadata: {
        ...winner.entity.metadata,
        namespace: entity.metadata.namespace,
        annotations: {
          ...annotations,
          ...winner.entity.metadata.annotations,
          [ANNOTATION_LOCATION]: place,
        },
      },
    };
  }

  /** Not at each turn: what has to be read again for it takes a while. */
  async #takeBack(options: {
    entityRef: string;
    winner: string;
    from: string;
  }): Promise<void> {
    const { entityRef } = options;
    const now = this.#now().getTime();
    const before = this.#takenBack.get(entityRef) ?? 0;
    if (now - before < TAKE_BACK_MILLISECONDS) return;
    if (this.#takenBack.size >= MOST_TAKEN_BACK) this.#takenBack.clear();
    this.#takenBack.set(entityRef, now);
    await this.#claims.takeBack(options);
  }

  /** Asked for each entity at each turn of the catalog, so answered from memory. */
  async #contestedRefs(): Promise<Set<string>> {
    const now = this.#now().getTime();
    if (!this.#contested || now - this.#contested.at > FRESH_MILLISECONDS) {
      this.#contested = {
        refs: new Set(await this.#store.contestedRefs()),
        at: now,
      };
    }
    return this.#contested.refs;
  }
}
