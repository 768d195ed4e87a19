import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessorParser,
  type CatalogProcessorResult,
  parseEntityYaml,
  processingResult,
} from '@backstage/plugin-catalog-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DATA_CONTRACT_API_TYPE,
  DATA_MESH_GROUP,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type Finding, isStandardText } from '@data-mesh/data-contract';
import { decodeText } from '../documents/decodeText';
import {
  type FileEntity,
  type FileReading,
  STANDARD_FILE,
} from '../documents/readFile';
import type { FileClaims } from './FileClaims';
import type { FileStore, NewClaim, StoredFile } from './FileStore';
import { sha256 } from './sha256';

/** Entities that are written as such, and are ours all the same. */
const NATIVE = new RegExp(
  `apiVersion["']?\\s*:\\s*["']?${DATA_MESH_GROUP}/|type["']?\\s*:\\s*["']?${DATA_CONTRACT_API_TYPE}\\b`,
);

function isOurs(file: { text: string; location: LocationSpec }): boolean {
  return (
    isStandardText(file.text) ||
    NATIVE.test(file.text) ||
    STANDARD_FILE.test(file.location.target)
  );
}

/** A file on its way into the catalog. */
interface IncomingFile {
  text: string;
  place: string;
  location: LocationSpec;
  known: Partial<StoredFile>;
}

/**
 * The parser of the catalog for every file that a location brings.
 *
 * @remarks
 *
 * Standard documents become entities. Files about other things pass through
 * exactly as they do without this module. A file of ours that cannot be read
 * does not become an error of its location, which would hold up the other files
 * of that location: its last good state is kept, and the problem is remembered.
 */
export function createFileParser(options: {
  store: FileStore;
  claims: Pick<FileClaims, 'settle'>;
  read(options: { text: string; location: LocationSpec }): FileReading;
  now(): Date;
  logger: LoggerService;
}): CatalogProcessorParser {
  const { store, claims, read, now, logger } = options;

  return async function* parseFile({ data, location }) {
    const { text } = decodeText(data);
    const place = `${location.type}:${location.target}`;
    if (!isOurs({ text, location })) {
      const results = [...parseEntityYaml(data, location)];
      const known = results.some(({ type }) => type === 'entity')
        ? undefined
        : await store.find({ place });
      if (!known) {
        yield* results;
        return;
      }
      // A file that was ours, and is empty, a login page or a torn-off rest now.
      yield* await parseOwn({ text, place, location, known });
      return;
    }
    const known = (await store.find({ place })) ?? {};
    yield* await parseOwn({ text, place, location, known });
  };

  async function parseOwn(
    file: IncomingFile,
  ): Promise<CatalogProcessorResult[]> {
    try {
      return await toResults(file, read(file));
    } catch (error) {
      // Whatever it was: one file must not hold up the others of its location.
      const { message, stack } = toError(error);
      logger.error(`${file.place} could not be read`, { message, stack });
      return toResults(file, {
        entities: [],
        findings: [unexpectedFailure(message)],
      });
    }
  }

  async function toResults(
    file: IncomingFile,
    reading: FileReading,
  ): Promise<CatalogProcessorResult[]> {
    const { place, location, known } = file;
    const findings = whatFails(file, reading);
    const fails = findings.length > 0;
    const entities = fails
      ? [...reading.entities, ...lastGood({ reading, location, known })]
      : reading.entities;
    const newClaims = toClaims(entities);
    await record({ file, findings, newClaims });

    const { contested, won } = await claims.settle({
      place,
      claims: newClaims,
    });
    const results = entities.flatMap(({ entity, entityRef, standard }) => {
      if (!entityRef) return [processingResult.entity(location, entity)];
      const isGiven = standard || won.has(entityRef);
      return isGiven
        ? [
            // One key whichever file brings it, so that the catalog lets it move between files.
            processingResult.entity(location, entity, {
              locationKey: `data-products:${entityRef}`,
            }),
          ]
        : [];
    });
    // Anything but entities keeps the catalog from reusing this answer for as
    // long as the file does not change: next time may end differently.
    return fails || contested.size > 0
      ? [...results, processingResult.refresh(`data-products:${place}`)]
      : results;
  }

  async function record(options_: {
    file: IncomingFile;
    findings: Finding[];
    newClaims: NewClaim[];
  }): Promise<void> {
    const { file, findings, newClaims } = options_;
    const { text, place, known } = file;
    const unchanged = known.textHash === sha256(text);
    if (findings.length === 0) {
      if (!unchanged || known.failingSince) {
        await store.recordReadable({
          place,
          text,
          claims: newClaims,
          now: now(),
        });
      }
    } else if (unchanged && known.failingSince) {
      await store.touch({ place, now: now() });
    } else {
      logger.warn(
        `${place} does not load: ${findings[0].message} ${findings[0].remedy}`,
      );
      await store.recordUnreadable({
        place,
        text,
        claims: newClaims,
        findings,
        now: now(),
      });
    }
  }

  /** The entities of the last good text that the new one has not. */
  function lastGood(file: {
    reading: FileReading;
    location: LocationSpec;
    known: Partial<StoredFile>;
  }): FileEntity[] {
    const { reading, location, known } = file;
    if (!known.goodText) return [];
    const readable = new Set(reading.entities.map(item => item.entityRef));
    return read({ text: known.goodText, location }).entities.filter(
      item => item.entityRef && !readable.has(item.entityRef),
    );
  }
}

/** What is wrong with a file as a whole, beside what is wrong with its documents. */
function whatFails(file: IncomingFile, reading: FileReading): Finding[] {
  const wasOurs = Boolean(file.known.goodText);
  if (
    reading.findings.length === 0 &&
    reading.entities.length === 0 &&
    wasOurs
  ) {
    return [
      {
        rule: 'empty-file',
        severity: 'error',
        path: '',
        line: 1,
        message: 'The file is empty; it held data products before.',
        remedy:
          'Bring its text back, or remove the file if its products are to go.',
      },
    ];
  }
  return reading.findings;
}

function unexpectedFailure(message: string): Finding {
  return {
    rule: 'reading-failed',
    severity: 'error',
    path: '',
    message: `The file could not be read: ${message.slice(0, 300)}`,
    remedy:
      'Simplify the file. If nothing in it is unusual, report this message to the makers of this module.',
  };
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
