import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataProduct,
  nameWords,
  type PersonalData,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type DocumentReading, endingOf } from '@data-mesh/data-contract';
import { createHash } from 'node:crypto';
import { shortText, withoutEmpty } from '../documents/catalogWords';
import type { IndexedEntry } from './DiscoveryStore';
import { indexedElements } from './indexedElements';
import { indexWords } from './indexWords';

/** Raised when the same entity may yield another entry than before. */
const VERSION = 3;
const LONGEST_TITLE = 200;
const LONGEST_ENDING = 400;
const LONGEST_VERSION = 200;

type Ours = DataProductEntity | DataContractEntity;

/** The texts of an entity that are not its document. Somebody may have written anything there. */
export function ownTexts(entity: Entity) {
  const { name, title, tags, description } = entity.metadata;
  const purpose = isDataProduct(entity)
    ? entity.spec.purpose ?? description
    : description;
  const asText = (value: unknown) =>
    typeof value === 'string' ? value : undefined;
  return {
    name,
    title: asText(title),
    purpose: asText(purpose),
    tags: (Array.isArray(tags) ? tags : []).flatMap(tag => asText(tag) ?? []),
  };
}

/** Changes whenever the entry of an entity may be another one. */
export function entryHash(options: {
  entity: Ours;
  text: string | undefined;
  promises: IndexedEntry['promises'];
}): string {
  const { entity, text, promises } = options;
  const facts = [
    VERSION,
    entity.kind,
    ownTexts(entity),
    personal(entity),
    versionOf(entity),
  ];
  return createHash('sha256')
    .update(JSON.stringify([...facts, promises]))
    .update(text ?? '')
    .digest('hex');
}

/** What discovery remembers of an entity. */
export function indexedEntry(options: {
  entity: Ours;
  reading: DocumentReading | undefined;
  promises: IndexedEntry['promises'];
  /** The words of the contracts of a product. */
  contractWords: string[];
  hash: string;
}): IndexedEntry {
  const { entity, reading, promises, contractWords, hash } = options;
  const { name, title, purpose, tags } = ownTexts(entity);
  const elements =
    reading?.kind === 'contract' ? indexedElements(reading.contract) : [];
  const names = [title ?? '', name].flatMap(nameWords);
  const ownWords = indexWords([...names, purpose, ...tags.flatMap(nameWords)]);
  const { successor, date } = reading ? endingOf({ reading }) : {};
  const ending = withoutEmpty({
    successor: shortText(successor, LONGEST_ENDING),
    date: shortText(date, LONGEST_ENDING),
  });
  return {
    entityRef: stringifyEntityRef(entity),
    kind: isDataProduct(entity) ? 'product' : 'contract',
    title: shortText(title, LONGEST_TITLE) ?? name,
    nameWords: indexWords(names),
    ownWords,
    words: indexWords([
      ownWords,
      // Names first: where there is too much, descriptions are left out.
      ...elements.map(({ words }) => words),
      ...elements.map(({ described }) => described),
      ...contractWords,
    ]),
    elements,
    personalData: personal(entity),
    version: versionOf(entity),
    ending: Object.keys(ending).length > 0 ? ending : undefined,
    promises,
    hash,
  };
}

function personal(entity: Ours): PersonalData {
  return entity.spec.personalData ?? 'unknown';
}

/** Of a contract; that of a product is nobody's business but its own. */
function versionOf(entity: Ours): string | undefined {
  const { version } = entity.spec;
  return isDataProduct(entity) || typeof version !== 'string'
    ? undefined
    : shortText(version, LONGEST_VERSION);
}
