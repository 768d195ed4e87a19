import type { Entity } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import {
  type DocumentReading,
  type Finding,
  type ForeignReading,
  readDocuments,
  textWithoutSecrets,
} from '@data-mesh/data-contract';
import { storable } from './catalogWords';
import { contractEntity } from './contractEntity';
import type { DecodedText } from './decodeText';
import { isOurs, notAnEntity, ownRef } from './foreignDocument';
import { withNotUtf8 } from './notUtf8';
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

/** A file that is to be read. */
export interface FileText extends DecodedText {
  location: LocationSpec;
}

const YAML_PLACE = /at line (\d+), column (\d+)/;

/** What files of the standards are called, also at the end of an address. */
export const STANDARD_FILE = /\.(?:odps|odcs)\.(?:ya?ml|json)(?:[?#]|$)/i;

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

/** A document that is not a standard one: an entity, or something else. */
interface ForeignDocument {
  written?: Entity;
  findings: Finding[];
}

/** What the parser says of the text without its secrets: it quotes what it does not like. */
function unreadableMessage(text: string, location: LocationSpec): string {
  const shown = textWithoutSecrets({ text }).text;
  for (const item of parseEntityYaml(Buffer.from(shown), location)) {
    if (item.type === 'error') return item.error.message;
  }
  return 'YAML error: a value with a secret in it cannot be read';
}

function parseForeign(
  reading: ForeignReading,
  location: LocationSpec,
): ForeignDocument[] {
  return [...parseEntityYaml(Buffer.from(reading.text), location)].flatMap(
    (item): ForeignDocument[] => {
      switch (item.type) {
        case 'entity':
          return [{ written: item.entity, findings: [] }];
        case 'error':
          return [
            {
              findings: [
                unreadableEntity(
                  unreadableMessage(reading.text, location),
                  reading.line,
                ),
              ],
            },
          ];
        default:
          return [];
      }
    },
  );
}

function toForeignReading(options: {
  documents: ForeignDocument[];
  line: number;
  isOurFile: boolean;
  hide: (entity: Entity) => Entity;
}): FileReading {
  const { documents, line, isOurFile, hide } = options;
  const result: FileReading = { entities: [], findings: [] };
  for (const { written, findings } of documents) {
    // In a file of others the catalog judges as it does without this module.
    const problem = written && isOurFile && notAnEntity({ written, line });
    result.findings.push(...findings, ...(problem ? [problem] : []));
    if (written && !problem) {
      const entityRef = ownRef(written);
      result.entities.push({
        entity: entityRef ? hide(storable(written)) : written,
        entityRef,
        standard: false,
      });
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
export function readFile(
  options: FileText & {
    /** Reads the documents of the text. */
    read?: (text: string) => DocumentReading[];
    /** Takes the secrets out of an entity that was written as one. */
    hide?: (entity: Entity) => Entity;
  },
): FileReading {
  const {
    text,
    notUtf8,
    location,
    read = () => readDocuments({ text }),
    hide = entity => entity,
  } = options;
  const place = `${location.type}:${location.target}`;
  const result: FileReading = { entities: [], findings: [] };
  const seen = new Set<string>();

  const documents = read(text).map(reading => ({
    reading,
    foreign: reading.kind === 'foreign' ? parseForeign(reading, location) : [],
  }));
  const isOurFile =
    STANDARD_FILE.test(location.target) ||
    documents.some(
      ({ reading, foreign }) =>
        reading.kind === 'product' ||
        reading.kind === 'contract' ||
        foreign.some(({ written }) => written && isOurs(written)),
    );

  for (const { reading, foreign } of documents) {
    if (reading.kind === 'unreadable') {
      result.findings.push(...reading.findings);
      continue;
    }
    let found: FileReading;
    if (reading.kind === 'foreign') {
      const { line } = reading;
      found = toForeignReading({
        documents: foreign,
        line,
        isOurFile,
        hide,
      });
    } else {
      const entity: Entity =
        reading.kind === 'product'
          ? productEntity({ reading, place })
          : contractEntity({ reading, place });
      found = {
        entities: [{ entity, entityRef: ownRef(entity), standard: true }],
        findings: [],
      };
    }
    result.findings.push(...found.findings);
    for (const item of found.entities) {
      if (item.entityRef && seen.has(item.entityRef)) {
        result.findings.push(duplicateId(item.entityRef, reading.line));
      } else if (item.entityRef) {
        seen.add(item.entityRef);
        const entity = withNotUtf8(item.entity, notUtf8);
        result.entities.push({ ...item, entity });
      } else {
        result.entities.push(item);
      }
    }
  }
  return result;
}
