import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyLocationRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { Finding } from '@data-mesh/data-contract';
import { togetherOrAlone } from '../database/togetherOrAlone';
import { decodeText } from '../documents/decodeText';
import { CHARACTERS_AT_HAND } from '../documents/DocumentReader';
import type { FileOutcome, FileReader, FileToRead } from '../files/FileReader';
import { isOwnText } from '../files/ownText';
import { sha256 } from '../files/sha256';
import { oneLine } from '../logs/oneLine';
import { unreadableEntry } from './entryFindings';
import type { SourceFile } from './FileSource';
import { HeldContracts } from './HeldContracts';
import type { EntityOfFile, ProvidedEntities } from './ProvidedEntities';
import type { ProviderStore } from './ProviderStore';
import { sourceKeyOf } from './sourceKey';
import type { RemovalGuard } from './removals/RemovalGuard';

/**
 * What is recorded and given at once: so many files, or as many as the reader
 * keeps at hand, who is asked for each of them more than once.
 */
const BATCH = 50;
const AT_ONCE = 5;
const GIVEN_AT_ONCE = 200;
const PROGRESS_EVERY = 1000;
/** A file is read again that could not be opened, or of which nothing was given so far. */
const UNKNOWN_STATE = '';

/** A file that is new or has changed. */
interface OpenedFile extends FileToRead {
  place: string;
  state: string;
}

/** What it turned out to be. */
interface ReadFile {
  place: string;
  state: string;
  outcome: FileOutcome;
}

/** One run of a provider through the files that its source has. */
export class ProviderRun {
  readonly #provider: string;
  readonly #store: ProviderStore;
  readonly #reader: Pick<FileReader, 'read' | 'known'>;
  readonly #prepare: (entities: Entity[]) => Promise<void>;
  readonly #entities: ProvidedEntities;
  readonly #removals: Pick<RemovalGuard, 'release'>;
  readonly #logger: LoggerService;
  /** The states of the files that the provider brought before. */
  readonly #known: Map<string, string>;
  readonly #readAll: boolean;
  readonly #given = new Set<string>();
  readonly #leftOut = new Set<string>();
  readonly #held = new HeldContracts();
  #changed = 0;
  /** Why a file could not be recorded, the first one of those. */
  #failure: { reason: unknown } | undefined;

  constructor(options: {
    provider: string;
    store: ProviderStore;
    reader: Pick<FileReader, 'read' | 'known'>;
    /** Told of new and changed entities that are about to be given. */
    prepare(entities: Entity[]): Promise<void>;
    entities: ProvidedEntities;
    /** Asked before anything is forgotten that is gone. */
    removals: Pick<RemovalGuard, 'release'>;
    logger: LoggerService;
    known: Map<string, string>;
    /** Whether to read files, too, that did not change. */
    readAll: boolean;
  }) {
    this.#provider = options.provider;
    this.#store = options.store;
    this.#reader = options.reader;
    this.#prepare = options.prepare;
    this.#entities = options.entities;
    this.#removals = options.removals;
    this.#logger = options.logger;
    this.#known = options.known;
    this.#readAll = options.readAll;
  }

  /**
   * Takes the files that are there, and lets those go that are there no more.
   *
   * @returns the entities that are kept although nothing describes them
   */
  async take(options: {
    files: readonly SourceFile[];
    /** How many of them are taken; the others stay as they are. */
    most: number;
    /** Beginnings of places of which nobody knows at the moment what is there. */
    unreadable: readonly string[];
    signal: AbortSignal;
  }): Promise<ReadonlySet<string>> {
    const { unreadable, signal } = options;
    const found = options.files.filter(file => this.#matters(file));
    const files = found
      .slice(0, options.most)
      .filter(file => !file.state || this.#knownState(file) !== file.state);
    try {
      await this.#takeInBatches(files, signal);
    } finally {
      await this.#giveHeld();
    }
    const places = new Set(
      found.map(({ location }) => stringifyLocationRef(location)),
    );
    const gone = [...this.#known.keys()].filter(
      place =>
        !places.has(place) &&
        !unreadable.some(beginning => place.startsWith(beginning)),
    );
    const released = await this.#removals.release({
      gone,
      isEmpty: found.length === 0,
    });
    await this.#withdraw(released.places);

    const stillProvided = await this.#store.providedRefs({
      provider: this.#provider,
      entityRefs: [...this.#leftOut].filter(ref => !this.#given.has(ref)),
    });
    await this.#entities.restore([...stillProvided]);
    if (this.#changed > 0 || gone.length > 0) {
      this.#logger.info(
        `Of ${found.length} files, ${this.#changed} were read; ${
          gone.length
        } are gone`,
      );
    }
    // Not before all others are seen to. The next run tries again.
    if (this.#failure) throw this.#failure.reason;
    return released.held;
  }

  async #takeInBatches(
    files: readonly SourceFile[],
    signal: AbortSignal,
  ): Promise<void> {
    let batch: OpenedFile[] = [];
    let characters = 0;
    for (let start = 0; start < files.length; start += AT_ONCE) {
      signal.throwIfAborted();
      const some = files.slice(start, start + AT_ONCE);
      const opened = await Promise.all(some.map(file => this.#open(file)));
      for (const file of opened.filter(item => item !== undefined)) {
        const isTooMuch =
          batch.length === BATCH ||
          characters + file.text.length > CHARACTERS_AT_HAND;
        if (isTooMuch && batch.length > 0) {
          await this.#takeBatch(batch);
          batch = [];
          characters = 0;
        }
        batch.push(file);
        characters += file.text.length;
      }
      const done = start + some.length;
      if (done % PROGRESS_EVERY === 0 && done < files.length) {
        this.#logger.info(`Looked at ${done} of ${files.length} files`);
      }
    }
    await this.#takeBatch(batch);
  }

  async #takeBatch(opened: readonly OpenedFile[]): Promise<void> {
    const files = await this.#ownFiles(opened);
    if (files.length === 0) return;
    const places = files.map(({ place }) => place);
    const before = await this.#store.describedRefs({ places });
    const read = await this.#read(files);
    this.#changed += read.length;
    await this.#noteNew(read);

    const after = await this.#store.describedRefs({ places });
    for (const entityRef of before) {
      if (!after.has(entityRef)) this.#leftOut.add(entityRef);
    }
    const toGive = this.#toGive(read);
    await this.#prepare(
      toGive.flatMap(({ entity, isNew }) => (isNew ? [entity] : [])),
    );
    const [contracts, others] = [true, false].map(isContract =>
      toGive.filter(({ entity }) => (entity.kind === 'API') === isContract),
    );
    const waiting = new Set(contracts.map(({ place }) => place));
    const isHeld = ({ place }: ReadFile) => waiting.has(place);
    this.#held.hold({ contracts, files: read.filter(isHeld) });
    await this.#give(
      others,
      read.filter(file => !isHeld(file)),
    );
    if (this.#held.isFull) await this.#giveHeld();
  }

  /**
   * Notes new files before anything of them is given, so that they are known to be
   * brought: another provider that brings them no more would forget them.
   */
  async #noteNew(files: readonly ReadFile[]): Promise<void> {
    await this.#store.provide({
      provider: this.#provider,
      files: files
        .filter(({ place }) => !this.#known.has(place))
        .map(({ place }) => ({ place, state: UNKNOWN_STATE })),
    });
  }

  /**
   * First given, then noted as it is: a file of an unknown state is read again by
   * the next run, but one of a known state is taken for done, whatever the catalog
   * got of it.
   */
  async #give(
    entities: EntityOfFile[],
    files: readonly { place: string; state: string }[],
  ): Promise<void> {
    await this.#entities.give(entities);
    await this.#store.provide({ provider: this.#provider, files });
  }

  async #giveHeld(): Promise<void> {
    while (!this.#held.isEmpty) {
      const { contracts, files } = this.#held.take(GIVEN_AT_ONCE);
      await this.#give(contracts, files);
    }
  }

  #matters({ location, onlyIfKnownBelow }: SourceFile): boolean {
    if (!onlyIfKnownBelow) return true;
    const beginning = stringifyLocationRef(location);
    return [...this.#known.keys()].some(
      place => place !== beginning && place.startsWith(beginning),
    );
  }

  /** How the file was when it was read, if it need not be read in any case. */
  #knownState({ location }: SourceFile): string | undefined {
    return this.#readAll
      ? undefined
      : this.#known.get(stringifyLocationRef(location));
  }

  /** The file, if it is new or has changed. */
  async #open(file: SourceFile): Promise<OpenedFile | undefined> {
    const { location } = file;
    const place = stringifyLocationRef(location);
    const unread = (unopened: Finding) => ({
      place,
      state: file.state && file.unreadable ? file.state : UNKNOWN_STATE,
      location,
      // So that another reason is told as a new one.
      text: unopened.message,
      unopened,
    });
    if (file.unreadable) return unread(file.unreadable);
    try {
      const data = await file.read();
      const state = file.state ?? sha256(data);
      return this.#knownState(file) === state
        ? undefined
        : { place, state, location, ...decodeText(data) };
    } catch (cause) {
      return unread(unreadableEntry({ cause }));
    }
  }

  /** A pattern may be wide: files about other things are none of our business. */
  async #ownFiles(opened: readonly OpenedFile[]): Promise<OpenedFile[]> {
    const isOwn = (file: OpenedFile) => file.unopened || isOwnText(file);
    const others = opened.filter(file => !isOwn(file));
    const known = await this.#reader.known(
      others.map(({ location }) => location),
    );
    const isOther = new Set(others.filter(({ place }) => !known.has(place)));
    return opened.filter(file => !isOther.has(file));
  }

  async #read(files: readonly OpenedFile[]): Promise<ReadFile[]> {
    const source = sourceKeyOf(this.#provider);
    const outcomes = await togetherOrAlone({
      items: files,
      run: some => this.#reader.read(some.map(file => ({ ...file, source }))),
    });
    return outcomes.flatMap((result, index): ReadFile[] => {
      const { place, state } = files[index];
      if (result.status === 'fulfilled') {
        return [{ place, state, outcome: result.value }];
      }
      const { message } = toError(result.reason);
      this.#logger.error(oneLine(`${place} could not be recorded: ${message}`));
      this.#failure ??= { reason: result.reason };
      return [];
    });
  }

  /** Each entity once: as the file has it that is shown, if that is among them. */
  #toGive(read: readonly ReadFile[]): (EntityOfFile & { isNew: boolean })[] {
    const found = new Map<string, EntityOfFile & { isNew: boolean }>();
    for (const { place, outcome } of read) {
      for (const { entity, entityRef, isShown } of outcome.entities) {
        if (!entityRef) continue;
        if (isShown || !(found.has(entityRef) || this.#given.has(entityRef))) {
          found.set(entityRef, {
            entity,
            entityRef,
            place,
            isNew: outcome.isNew && isShown,
          });
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
