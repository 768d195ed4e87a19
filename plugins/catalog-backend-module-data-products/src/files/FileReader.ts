import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyLocationRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import { type Finding, hideSecrets } from '@data-mesh/data-contract';
import type { FileEntity, FileReading, FileText } from '../documents/readFile';
import { unnameable } from '../documents/unnameable';
import { oneLine } from '../logs/oneLine';
import type { FileClaims, SettledClaims } from './FileClaims';
import type { FileStore, KnownFile, NewClaim } from './FileStore';
import { withLost } from './lostAgainst';
import { textHash } from './textHash';
import {
  emptyFile,
  unexpectedFailure,
  zeroCharacter,
} from './wholeFileFindings';

/** An entity that a file gives to the catalog. */
export interface GivenEntity {
  entity: Entity;
  /** The full reference, for data products and contracts. */
  entityRef?: string;
  /** The key under which the catalog takes it, for data products and contracts. */
  locationKey?: string;
  /** Whether its own document is the one that is shown. */
  isShown: boolean;
}

/** What the catalog gets of a file. */
export interface FileOutcome {
  entities: GivenEntity[];
  /** Whether nobody has read it before as it is. */
  isNew: boolean;
  /** Whether it stays so for as long as the file does not change. */
  isSettled: boolean;
}

/** A file that somebody brings. */
export interface FileToRead extends FileText {
  /** Why it has no readable text at all. */
  unopened?: Finding;
  /** The key of the provider that brings it; absent where a location does. */
  source?: string;
}

/** A file on its way into the catalog. */
interface IncomingFile extends FileToRead {
  place: string;
  known: KnownFile | undefined;
  isNew: boolean;
}

/** A file with what it gives: nothing is wrong with it, or what loads of it and loaded before. */
interface ReadFile extends IncomingFile {
  findings: Finding[];
  entities: FileEntity[];
  claims: NewClaim[];
}

/** One key whichever file brings an entity, so that the catalog lets it move between files. */
export function locationKeyOf(entityRef: string): string {
  return `data-products:${entityRef}`;
}

/**
 * Reads files of data products and contracts, whoever brings them: remembers
 * them, keeps the last good state of those that do not load, and settles what
 * several of them describe.
 */
export class FileReader {
  readonly #store: FileStore;
  readonly #claims: Pick<FileClaims, 'settle'>;
  readonly #readText: (file: FileText) => FileReading;
  readonly #now: () => Date;
  readonly #logger: LoggerService;

  constructor(options: {
    store: FileStore;
    claims: Pick<FileClaims, 'settle'>;
    readText(file: FileText): FileReading;
    now(): Date;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#claims = options.claims;
    this.#readText = options.readText;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /** Those of the files that held data products when they were read before, by place. */
  async known(locations: LocationSpec[]): Promise<Set<string>> {
    const places = locations.map(stringifyLocationRef);
    return new Set((await this.#store.known({ places })).keys());
  }

  /**
   * Reads files that are at different places. Never throws for what stands in
   * them: one file must not hold up others.
   *
   * @returns what the catalog gets of each, in their order
   */
  async read(files: readonly FileToRead[]): Promise<FileOutcome[]> {
    const incoming = await this.#incoming(files);
    const read: ReadFile[] = [];
    for (const file of incoming) read.push(await this.#readOne(file));
    await this.#record(read);

    const settled = await this.#claims.settle({ files: read });
    return read.map(file => toOutcome(file, settled.get(file.place)!));
  }

  async #incoming(files: readonly FileToRead[]): Promise<IncomingFile[]> {
    const placed = files.map(file => ({
      ...file,
      place: stringifyLocationRef(file.location),
    }));
    const places = placed.map(({ place }) => place);
    const known = await this.#store.known({ places });
    return placed.map(file => ({
      ...file,
      known: known.get(file.place),
      isNew: known.get(file.place)?.textHash !== textHash(file),
    }));
  }

  async #readOne(file: IncomingFile): Promise<ReadFile> {
    const reading = this.#readSafely(file);
    const findings = whatFails(file, reading);
    const entities =
      findings.length > 0
        ? [...reading.entities, ...(await this.#lastGood(file, reading))]
        : reading.entities;
    return { ...file, findings, entities, claims: toClaims(entities) };
  }

  /** What the reader trips over is a finding of this file; what a database does is none. */
  #readSafely(file: IncomingFile): FileReading {
    if (file.unopened) return { entities: [], findings: [file.unopened] };
    try {
      return this.#readText(file);
    } catch (error) {
      const { message, stack } = hideSecrets({
        value: {
          message: toError(error).message,
          stack: toError(error).stack,
        },
      }).value;
      this.#logger.error(oneLine(`${file.place} could not be read`), {
        message: oneLine(message),
        stack,
      });
      return { entities: [], findings: [unexpectedFailure(message)] };
    }
  }

  async #record(files: ReadFile[]): Promise<void> {
    const now = this.#now();
    const readable: ReadFile[] = [];
    const stillFailing: string[] = [];
    for (const file of files) {
      const { text, notUtf8, place, known, isNew, findings, claims } = file;
      if (findings.length === 0) {
        if (isNew || known?.failingSince) readable.push(file);
      } else if (!isNew && known?.failingSince) {
        stillFailing.push(place);
      } else {
        const [{ message, remedy }] = findings;
        this.#logger.warn(
          oneLine(`${place} does not load: ${message} ${remedy}`),
        );
        await this.#store.recordUnreadable({
          place,
          text,
          notUtf8,
          claims,
          source: file.source,
          findings,
          now,
        });
      }
    }
    await this.#store.recordReadable({ files: readable, now });
    await this.#store.touch({ places: stillFailing, now });
  }

  /** The entities of the last good text that the new one has not. */
  async #lastGood(
    file: IncomingFile,
    reading: FileReading,
  ): Promise<FileEntity[]> {
    const { location, place, known } = file;
    if (!known?.hasGoodText) return [];
    const text = (await this.#store.find({ place }))?.goodText;
    if (!text) return [];
    const readable = new Set(reading.entities.map(item => item.entityRef));
    return this.#readText({ text, location }).entities.filter(
      item => item.entityRef && !readable.has(item.entityRef),
    );
  }
}

function toOutcome(file: ReadFile, settled: SettledClaims): FileOutcome {
  const { contested, won, withheld } = settled;
  return {
    entities: file.entities.flatMap(
      ({ entity, entityRef, standard }): GivenEntity[] => {
        if (!entityRef) return [{ entity, isShown: true }];
        // Another source holds it, or it is kept for one.
        if (withheld.has(entityRef)) return [];
        const isShown = won.has(entityRef);
        const locationKey = locationKeyOf(entityRef);
        if (isShown) return [{ entity, entityRef, locationKey, isShown }];
        return standard
          ? [{ entity: withLost(entity), entityRef, locationKey, isShown }]
          : [];
      },
    ),
    isNew: file.isNew,
    isSettled: file.findings.length === 0 && contested.size === 0,
  };
}

/** What is wrong with a file as a whole, beside what is wrong with its documents. */
function whatFails(file: IncomingFile, reading: FileReading): Finding[] {
  const findings = [
    ...reading.findings,
    ...(file.source ? unnameable(reading.entities) : []),
  ];
  if (findings.length > 0) return findings;
  if (reading.entities.length === 0 && file.known?.hasGoodText) {
    return [emptyFile];
  }
  return file.text.includes('\u0000') ? [zeroCharacter(file.text)] : [];
}

function toClaims(entities: FileEntity[]): NewClaim[] {
  return entities.flatMap(({ entityRef, entity, standard }) =>
    entityRef
      ? [
          {
            entityRef,
            standard,
            version: asText(entity.spec?.version),
            lifecycle: asText(entity.spec?.lifecycle) as NewClaim['lifecycle'],
          },
        ]
      : [],
  );
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replaceAll('\u0000', '') : undefined;
}
