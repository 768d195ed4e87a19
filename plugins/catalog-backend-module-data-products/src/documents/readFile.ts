import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type DocumentReading,
  type Finding,
  readDocuments,
} from '@data-mesh/data-contract';
import { storable } from './catalogWords';
import { contractEntity } from './contractEntity';
import { productEntity } from './productEntity';

/** An entity that a file describes. */
export interface FileEntity {
  entity: Entity;
  /** The full reference, for data products and contracts; other kinds are none of our business. */
  entityRef?: string;
  /** Whether it is written as a standard document, and not as an entity. */
  standard: boolean;
}

/** What a file says: the entities that can be read, and what is wrong with the rest. */
export interface FileReading {
  entities: FileEntity[];
  findings: Finding[];
}

const YAML_PLACE = /at line (\d+), column (\d+)/;

/** Entities that somebody else wrote may lack anything; the catalog tells them so. */
function ownRef(entity: Partial<Entity>): string | undefined {
  return typeof entity.kind === 'string' &&
    typeof entity.metadata?.name === 'string' &&
    (isDataProduct(entity as Entity) || isDataContract(entity as Entity))
    ? stringifyEntityRef(entity as Entity)
    : undefined;
}

function unreadableEntity(message: string, line: number): Finding {
  const place = YAML_PLACE.exec(message);
  return {
    rule: 'syntax',
    severity: 'error',
    path: '',
    line: place ? Number(place[1]) + line - 1 : line,
    column: place ? Number(place[2]) : undefined,
    message: message.split('\n')[0],
    remedy:
      'Repair the YAML at this place; the catalog reads the file again by itself.',
  };
}

function readForeign(
  reading: DocumentReading,
  location: LocationSpec,
): FileReading {
  const result: FileReading = { entities: [], findings: [] };
  for (const item of parseEntityYaml(Buffer.from(reading.text), location)) {
    if (item.type === 'entity') {
      result.entities.push({
        entity: item.entity,
        entityRef: ownRef(item.entity),
        standard: false,
      });
    } else if (item.type === 'error') {
      result.findings.push(unreadableEntity(item.error.message, reading.line));
    }
  }
  return result;
}

/** A document that stands twice in one file: the first one counts. */
function duplicateId(entityRef: string, line: number): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    path: 'id',
    line,
    message: `This file describes ${entityRef} a second time at line ${line}; only the first one is shown.`,
    remedy: 'Remove one of the two, or give it an id of its own.',
  };
}

/**
 * Reads the text of a file that holds, or tries to hold, data products and data
 * contracts. Never throws: what cannot be read is a finding.
 */
export function readFile(options: {
  text: string;
  location: LocationSpec;
}): FileReading {
  const { text, location } = options;
  const place = `${location.type}:${location.target}`;
  const result: FileReading = { entities: [], findings: [] };
  const seen = new Set<string>();

  for (const reading of readDocuments({ text })) {
    if (reading.kind === 'unreadable') {
      result.findings.push(...reading.findings);
      continue;
    }
    let found: FileReading;
    if (reading.kind === 'foreign') {
      found = readForeign(reading, location);
    } else {
      const entity: Entity = storable(
        reading.kind === 'product'
          ? productEntity({ reading, place })
          : contractEntity({ reading, place }),
      );
      found = {
        entities: [{ entity, entityRef: ownRef(entity), standard: true }],
        findings: [],
      };
    }
    result.findings.push(...found.findings);
    for (const item of found.entities) {
      if (item.entityRef && seen.has(item.entityRef)) {
        result.findings.push(duplicateId(item.entityRef, reading.line));
      } else {
        if (item.entityRef) seen.add(item.entityRef);
        result.entities.push(item);
      }
    }
  }
  return result;
}
