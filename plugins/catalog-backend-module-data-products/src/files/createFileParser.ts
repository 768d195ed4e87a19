import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessorParser,
  parseEntityYaml,
  processingResult,
} from '@backstage/plugin-catalog-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { DATA_MESH_GROUP } from '@data-mesh/backstage-plugin-data-products-common';
import { isStandardText } from '@data-mesh/data-contract';
import type { FileEntity, FileReading } from '../documents/readFile';
import type { FileClaims } from './FileClaims';
import type { FileStore, NewClaim, StoredFile } from './FileStore';
import { textHash } from './DatabaseFileStore';

const NATIVE = new RegExp(`apiVersion["']?\\s*:\\s*["']?${DATA_MESH_GROUP}/`);

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
  claims: FileClaims;
  read(options: { text: string; location: LocationSpec }): FileReading;
  now(): Date;
  logger: LoggerService;
}): CatalogProcessorParser {
  const { store, claims, read, now, logger } = options;

  return async function* parseFile({ data, location }) {
    const text = new TextDecoder().decode(data);
    const place = `${location.type}:${location.target}`;
    const known = await findIfOurs({ text, place });
    if (!known) {
      yield* parseEntityYaml(data, location);
      return;
    }

    const file = await recordReading({ text, place, location, known });
    for (const item of file.entities) {
      if (!item.entityRef || file.emits.has(item.entityRef)) {
        yield processingResult.entity(location, item.entity);
      }
    }
    if (file.readAgain) {
      // Anything but entities keeps the catalog from reusing this answer for as
      // long as the file does not change: next time may end differently.
      yield processingResult.refresh(`data-products:${place}`);
    }
  };

  /** What is known of a file of ours; undefined for a file about other things. */
  async function findIfOurs(file: {
    text: string;
    place: string;
  }): Promise<Partial<StoredFile> | undefined> {
    if (isStandardText(file.text) || NATIVE.test(file.text)) {
      return (await store.find(file)) ?? {};
    }
    const entities = [
      ...parseEntityYaml(file.text, { type: 'text', target: '' }),
    ];
    const loads =
      entities.length === 0 || entities.some(({ type }) => type === 'entity');
    // A file that was ours and is a login page or a torn-off rest now.
    return loads ? undefined : store.find(file);
  }

  async function recordReading(file: {
    text: string;
    place: string;
    location: LocationSpec;
    known: Partial<StoredFile>;
  }): Promise<{
    entities: FileEntity[];
    emits: Set<string>;
    readAgain: boolean;
  }> {
    const { text, place, location, known } = file;
    const reading = read({ text, location });
    const fails = reading.findings.length > 0;
    const unchanged = known.textHash === textHash(text);
    const entities = fails
      ? [...reading.entities, ...lastGood({ reading, location, known })]
      : reading.entities;
    const newClaims = toClaims(entities);

    if (fails) {
      if (!unchanged) {
        logger.warn(
          `${place} does not load: ${reading.findings[0].message} ${reading.findings[0].remedy}`,
        );
      }
      await store.recordUnreadable({
        place,
        text,
        claims: newClaims,
        findings: reading.findings,
        now: now(),
      });
    } else if (!unchanged || known.failingSince) {
      await store.recordReadable({
        place,
        text,
        claims: newClaims,
        now: now(),
      });
    }

    const settled = await claims.settle({ place, claims: newClaims });
    return {
      entities,
      emits: settled.emits,
      readAgain: fails || settled.contested,
    };
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
  return typeof value === 'string' ? value : undefined;
}
