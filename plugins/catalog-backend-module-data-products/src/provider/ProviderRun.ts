import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyLocationRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { decodeText } from '../documents/decodeText';
import type { FileOutcome, FileReader } from '../files/FileReader';
import { isOwnText } from '../files/ownText';
import { sha256 } from '../files/sha256';
import { unopenedFile } from '../files/wholeFileFindings';
import type { SourceFile } from './FileSource';
import type { EntityOfFile, ProvidedEntities } from './ProvidedEntities';
import type { ProviderStore } from './ProviderStore';

const BATCH = 50;
const AT_ONCE = 4;
const PROGRESS_EVERY = 1000;
/** A file that could not be opened is tried again. */
const UNKNOWN_STATE = '';

/** A file that was read because it is new or has changed. */
interface ReadFile {
  place: string;
  state: string;
  outcome: FileOutcome;
}

/** One run of a provider through the files that its source has. */
export class ProviderRun {
  readonly #provider: string;
  readonly #store: ProviderStore;
  readonly #reader: Pick<FileReader, 'read' | 'fail' | 'knows'>;
  readonly #entities: ProvidedEntities;
  readonly #logger: LoggerService;
  /** The states of the files that the provider brought before. */
  readonly #known: Map<string, string>;
  readonly #readAll: boolean;
  readonly #given = new Set<string>();
  readonly #leftOut = new Set<string>();
  #changed = 0;

  constructor(options: {
    provider: string;
    store: ProviderStore;
    reader: Pick<FileReader, 'read' | 'fail' | 'knows'>;
    entities: ProvidedEntities;
    logger: LoggerService;
    known: Map<string, string>;
    /** Whether to read files, too, that did not change. */
    readAll: boolean;
  }) {
    this.#provider = options.provider;
    this.#store = options.store;
    this.#reader = options.reader;
    this.#entities = options.entities;
    this.#logger = options.logger;
    this.#known = options.known;
    this.#readAll = options.readAll;
  }

  /** Takes the files that are there, and lets those go that are there no more. */
  async take(options: {
    files: readonly SourceFile[];
    /** How many of them are taken; the others stay as they are. */
    most: number;
    /** Beginnings of places of which nobody knows at the moment what is there. */
    unreadable: readonly string[];
    signal: AbortSignal;
  }): Promise<void> {
    const { unreadable, signal } = options;
    const files = options.files
      .slice(0, options.most)
      .filter(file => !file.state || this.#knownState(file) !== file.state);
    for (let start = 0; start < files.length; start += BATCH) {
      signal.throwIfAborted();
      await this.#takeBatch(files.slice(start, start + BATCH));
      const done = Math.min(start + BATCH, files.length);
      if (done % PROGRESS_EVERY === 0 && done < files.length) {
        this.#logger.info(`Looked at ${done} of ${files.length} files`);
      }
    }
    const found = new Set(
      options.files.map(({ location }) => stringifyLocationRef(location)),
    );
    const gone = [...this.#known.keys()].filter(
      place =>
        !found.has(place) &&
        !unreadable.some(beginning => place.startsWith(beginning)),
    );
    await this.#withdraw(gone);

    const stillProvided = await this.#store.providedRefs({
      provider: this.#provider,
      entityRefs: [...this.#leftOut].filter(ref => !this.#given.has(ref)),
    });
    await this.#entities.restore([...stillProvided]);
    if (this.#changed > 0 || gone.length > 0) {
      this.#logger.info(
        `Of ${options.files.length} files, ${this.#changed} were read; ${
          gone.length
        } are gone`,
      );
    }
  }

  async #takeBatch(files: readonly SourceFile[]): Promise<void> {
    const places = files.map(({ location }) => stringifyLocationRef(location));
    const before = await this.#store.describedRefs({ places });
    const read = (await eachAtOnce(files, file => this.#read(file))).filter(
      file => file !== undefined,
    );
    if (read.length === 0) return;
    this.#changed += read.length;

    const after = await this.#store.describedRefs({ places });
    for (const entityRef of before) {
      if (!after.has(entityRef)) this.#leftOut.add(entityRef);
    }
    // First noted, then given: what is given without being noted would be taken back.
    await this.#store.provide({ provider: this.#provider, files: read });
    const given = this.#toGive(read);
    const [contracts, products] = [true, false].map(isContract =>
      given.filter(({ entity }) => (entity.kind === 'API') === isContract),
    );
    // Contracts first: a product that already finds its own is not processed twice.
    await this.#entities.give(contracts);
    await this.#entities.give(products);
  }

  /** How the file was when it was read, if it need not be read in any case. */
  #knownState({ location }: SourceFile): string | undefined {
    return this.#readAll
      ? undefined
      : this.#known.get(stringifyLocationRef(location));
  }

  /** What is new in the file, if anything is. */
  async #read(file: SourceFile): Promise<ReadFile | undefined> {
    const { location } = file;
    const place = stringifyLocationRef(location);
    let data: Buffer;
    try {
      data = await file.read();
    } catch (error) {
      const finding = unopenedFile(toError(error).message);
      const outcome = await this.#reader.fail({ location, finding });
      return { place, state: UNKNOWN_STATE, outcome };
    }
    const state = file.state ?? sha256(data);
    if (this.#knownState(file) === state) return undefined;
    const { text } = decodeText(data);
    // A pattern may be wide: files about other things are none of our business.
    if (
      !isOwnText({ text, location }) &&
      !(await this.#reader.knows(location))
    ) {
      return undefined;
    }
    const outcome = await this.#reader.read({ text, location });
    return { place, state, outcome };
  }

  /** Each entity once: as the file has it that is shown, if that is among them. */
  #toGive(read: readonly ReadFile[]): EntityOfFile[] {
    const found = new Map<string, EntityOfFile>();
    for (const { place, outcome } of read) {
      for (const { entity, entityRef, isShown } of outcome.entities) {
        if (!entityRef) continue;
        if (isShown || !(found.has(entityRef) || this.#given.has(entityRef))) {
          found.set(entityRef, { entity, entityRef, place });
        }
      }
    }
    for (const entityRef of found.keys()) this.#given.add(entityRef);
    return [...found.values()];
  }

  async #withdraw(places: string[]): Promise<void> {
    if (places.length === 0) return;
    const described = await this.#store.describedRefs({ places });
    for (const entityRef of described) this.#leftOut.add(entityRef);
    await this.#store.withdraw({ provider: this.#provider, places });
  }
}

/** Does something for each of the items, for some of them at once, in their order. */
async function eachAtOnce<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const some = items.slice(start, start + AT_ONCE);
    results.push(...(await Promise.all(some.map(run))));
  }
  return results;
}
