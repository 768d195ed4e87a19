import {
  type Entity,
  DEFAULT_NAMESPACE,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  ANNOTATION_DOCUMENT_ID,
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  type DataMeshDocument,
  type PersonalData,
  plainText,
  RELATION_BUSINESS_OWNED_BY,
} from '@data-mesh/backstage-plugin-data-products-common';
import { indexableText } from './indexableText';
import { typedWords } from './typedWords';

const LONGEST = { word: 200, text: 4_000 };

/** The full references to which an entity has a relation. */
export function relatedRefs(options: {
  entity: Entity;
  type: string;
  kind?: string;
}): string[] {
  const { entity, type, kind } = options;
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef)
    .filter(ref => !kind || parseEntityRef(ref).kind.toLowerCase() === kind);
}

/** The address of an entity's page. */
export function entityLocation(options: {
  entity: Entity;
  locationTemplate: string;
}): string {
  const { kind, metadata } = options.entity;
  return Object.entries({
    namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
    kind,
    name: metadata.name,
  }).reduce(
    (address, [key, value]) =>
      address.replace(
        `:${key}`,
        encodeURIComponent(value.toLocaleLowerCase('en-US')),
      ),
    options.locationTemplate,
  );
}

/** Excerpts show no marks of Markdown. */
function asPlainText(text: string | undefined): string {
  return plainText({ text: text ?? '', maximumLength: LONGEST.text });
}

function specText(entity: Entity, field: string): string {
  const value = entity.spec?.[field];
  return typeof value === 'string' ? indexableText(value, LONGEST.word) : '';
}

/** Empty for a product that leaves it to its contracts: who may know it, depends on the reader. */
function personalData(entity: Entity): PersonalData | '' {
  const value = entity.spec?.personalData;
  if (value === undefined && entity.kind === 'DataProduct') return '';
  return value === 'yes' || value === 'no' ? value : 'unknown';
}

/**
 * What the search knows of products and contracts alike. All of it stands in the
 * entity itself: titles of others might be of entities that the reader may not see.
 */
export function entityDocument(options: {
  entity: Entity;
  locationTemplate: string;
  /** What it is for, its limits, its use. */
  texts: (string | undefined)[];
  /** Further names by which people look for it. */
  names?: string[];
}): DataMeshDocument & IndexableDocument {
  const { entity, texts, names = [] } = options;
  const { metadata } = entity;
  const { annotations = {}, tags = [] } = metadata;
  const [domain = ''] = relatedRefs({
    entity,
    type: RELATION_PART_OF,
    kind: 'domain',
  });
  const [owner = annotations[ANNOTATION_NAMED_TECHNICAL_OWNER] ?? ''] =
    relatedRefs({ entity, type: RELATION_OWNED_BY });
  const [businessOwner = annotations[ANNOTATION_NAMED_BUSINESS_OWNER] ?? ''] =
    relatedRefs({ entity, type: RELATION_BUSINESS_OWNED_BY });
  const title = indexableText(metadata.title ?? metadata.name, LONGEST.word);
  const type = specText(entity, 'type');

  return {
    title,
    text: indexableText(
      [...new Set(texts.map(asPlainText).filter(Boolean))].join(' '),
      LONGEST.text,
    ),
    location: entityLocation(options),
    authorization: { resourceRef: stringifyEntityRef(entity) },
    kind: entity.kind,
    namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
    name: metadata.name,
    lifecycle: specText(entity, 'lifecycle'),
    domain,
    owner: indexableText(owner, LONGEST.word),
    businessOwner: indexableText(businessOwner, LONGEST.word),
    tags,
    personalData: personalData(entity),
    version: specText(entity, 'version'),
    words: typedWords([
      title,
      metadata.name,
      annotations[ANNOTATION_DOCUMENT_ID] ?? '',
      type,
      ...[domain, owner, businessOwner].map(nameOf),
      ...tags,
      ...names,
    ]),
  };
}

/** What people type for a reference: its name. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
