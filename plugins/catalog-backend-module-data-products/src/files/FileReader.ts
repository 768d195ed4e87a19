import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyLocationRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type { Finding } from '@data-mesh/data-contract';
import type { FileEntity, FileReading } from '../documents/readFile';
import type { FileClaims } from './FileClaims';
import type { FileStore, NewClaim, StoredFile } from './FileStore';
import { sha256 } from './sha256';
import { emptyFile, unexpectedFailure } from './wholeFileFindings';

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
  /** Whether it stays so for as long as the file does not change. */
  isSettled: boolean;
}

/** A file on its way into the catalog. */
interface IncomingFile {
  text: string;
  place: string;
  location: LocationSpec;
  known: Partial<StoredFile>;
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
  readonly #readText: (options: {
    text: string;
    location: LocationSpec;
  }) => FileReading;
  readonly #now: () => Date;
  readonly #logger: LoggerService;

  constructor(options: {
    store: FileStore;
    claims: Pick<FileClaims, 'settle'>;
    readText(options: { text: string; location: LocationSpec }): FileReading;
    now(): Date;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#claims = options.claims;
    this.#readText = options.readText;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /** Whether the file held data products when it was read before. */
  async knows(location: LocationSpec): Promise<boolean> {
    const place = stringifyLocationRef(location);
    return Boolean(await this.#store.find({ place }));
  }

  /** Reads a file. Never throws for what stands in it: one file must not hold up others. */
  async read(options: {
    text: string;
    location: LocationSpec;
  }): Promise<FileOutcome> {
    const file = await this.#incoming(options);
    try {
      return await this.#settle(file, this.#readText(file));
    } catch (error) {
      const { message, stack } = toError(error);
      this.#logger.error(`${file.place} could not be read`, { message, stack });
      return this.#settle(file, {
        entities: [],
        findings: [unexpectedFailure(message)],
      });
    }
  }

  /** Notes that a file has no readable text at all. */
  async fail(options: {
    location: LocationSpec;
    finding: Finding;
  }): Promise<FileOutcome> {
    const { location, finding } = options;
    return this.#settle(await this.#incoming({ text: '', location }), {
      entities: [],
      findings: [finding],
    });
  }

  async #incoming(options: {
    text: string;
    location: LocationSpec;
  }): Promise<IncomingFile> {
    const place = stringifyLocationRef(options.location);
    const known = (await this.#store.find({ place })) ?? {};
    return { ...options, place, known };
  }

  async #settle(
    file: IncomingFile,
    reading: FileReading,
  ): Promise<FileOutcome> {
    const findings = whatFails(file, reading);
    const fails = findings.length > 0;
    const entities = fails
      ? [...reading.entities, ...this.#lastGood(file, reading)]
      : reading.entities;
    const claims = toClaims(entities);
    await this.#record({ file, findings, claims });

    const { place } = file;
    const { contested, won } = await this.#claims.settle({ place, claims });
    return {
      entities: entities.flatMap(
        ({ entity, entityRef, standard }): GivenEntity[] => {
          if (!entityRef) return [{ entity, isShown: true }];
          const isShown = won.has(entityRef);
          return standard || isShown
            ? [
                {
                  entity,
                  entityRef,
                  locationKey: locationKeyOf(entityRef),
                  isShown,
                },
              ]
            : [];
        },
      ),
      isSettled: !fails && contested.size === 0,
    };
  }

  async #record(options: {
    file: IncomingFile;
    findings: Finding[];
    claims: NewClaim[];
  }): Promise<void> {
    const { file, findings, claims } = options;
    const { text, place, known } = file;
    const now = this.#now();
    const unchanged = known.textHash === sha256(text);
    if (findings.length === 0) {
      if (!unchanged || known.failingSince) {
        await this.#store.recordReadable({ place, text, claims, now });
      }
    } else if (unchanged && known.failingSince) {
      await this.#store.touch({ place, now });
    } else {
      const [{ message, remedy }] = findings;
      this.#logger.warn(`${place} does not load: ${message} ${remedy}`);
      await this.#store.recordUnreadable({
        place,
        text,
        claims,
        findings,
        now,
      });
    }
  }

  /** The entities of the last good text that the new one has not. */
  #lastGood(file: IncomingFile, reading: FileReading): FileEntity[] {
    const { location, known } = file;
    if (!known.goodText) return [];
    const readable = new Set(reading.entities.map(item => item.entityRef));
    return this.#readText({ text: known.goodText, location }).entities.filter(
      item => item.entityRef && !readable.has(item.entityRef),
    );
  }
}

/** What is wrong with a file as a whole, beside what is wrong with its documents. */
function whatFails(file: IncomingFile, reading: FileReading): Finding[] {
  const isEmpty =
    reading.findings.length === 0 && reading.entities.length === 0;
  return isEmpty && file.known.goodText ? [emptyFile] : reading.findings;
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
