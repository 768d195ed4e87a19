import {
  type Entity,
  parseEntityRef,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  type DiscoveredEnding,
  type DiscoveredEntry,
  type DiscoveredOwner,
  countFindings,
  entityStatus,
  type FileProblemKind,
  isDataProduct,
  isEnding,
  type Known,
  type OwnerNotFound,
  type PersonalData,
  plainText,
  RELATION_BUSINESS_OWNED_BY,
  successorRef,
  unconfirmedClaims,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Ending } from '@data-mesh/data-contract';
import { withoutEmpty } from '../documents/catalogWords';

const LONGEST_PURPOSE = 300;

/** What is read of an entity for its line in the list: everything but its document. */
export const ENTRY_FIELDS = [
  'apiVersion',
  'metadata.title',
  'metadata.description',
  'metadata.tags',
  'metadata.annotations',
  'spec.type',
  'spec.lifecycle',
  'spec.purpose',
  'spec.version',
  'spec.personalData',
  'relations',
  'status',
];

/** What is read of products beside it; the documents of contracts are too large. */
export const PRODUCT_FIELDS = ['spec.definition'];

/** What is read of the entities that a line names. */
export const RELATED_FIELDS = [
  'metadata.title',
  'spec.profile.displayName',
  // What is wrong with the contracts of a product.
  'status',
];

function targets(entity: Entity, relation: string, kind?: string): string[] {
  const refs = (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef)
    .filter(ref => !kind || parseEntityRef(ref).kind === kind);
  return [...new Set(refs)];
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** What an entity is called. */
export function titleOf(entity: Entity): string {
  const { displayName } = (entity.spec?.profile ?? {}) as {
    displayName?: unknown;
  };
  return (
    asText(entity.metadata.title) ?? asText(displayName) ?? entity.metadata.name
  );
}

/** The ending that is told of an entry, which of a product is that of one that ends. */
function shownEnding(
  entity: Entity,
  ending: Ending | undefined,
): Ending | undefined {
  const ends = !isDataProduct(entity) || isEnding(entity.spec.lifecycle);
  // A product that ends without a successor says so, too.
  return ends ? ending ?? (isDataProduct(entity) ? {} : undefined) : undefined;
}

function successorOf(entity: Entity, ending: Ending | undefined) {
  const { successor } = shownEnding(entity, ending) ?? {};
  return (
    successor &&
    successorRef({
      successor,
      kind: isDataProduct(entity) ? 'DataProduct' : 'API',
    })
  );
}

/** Every entity that the line of an entry needs to know. */
export function relatedRefs(options: {
  entity: Entity;
  ending?: Ending;
}): string[] {
  const { entity, ending } = options;
  const successor = successorOf(entity, ending);
  return [
    ...targets(entity, RELATION_OWNED_BY),
    ...targets(entity, RELATION_BUSINESS_OWNED_BY),
    ...targets(entity, RELATION_PART_OF, 'domain'),
    ...targets(entity, RELATION_PROVIDES_API),
    ...targets(entity, RELATION_API_PROVIDED_BY, 'dataproduct'),
    ...targets(entity, RELATION_API_CONSUMED_BY),
    ...(successor ? [successor] : []),
    ...unconfirmedClaims(entity).map(({ ref }) => ref),
  ];
}

function describeOwner(options: {
  entityRef: string | undefined;
  namedAs: string | undefined;
  visible: ReadonlyMap<string, Entity>;
}): DiscoveredOwner {
  const { entityRef, namedAs, visible } = options;
  const owner = entityRef && visible.get(entityRef);
  if (owner) {
    return { status: 'found', entityRef, title: titleOf(owner) };
  }
  const name = namedAs ?? entityRef;
  return name ? { status: 'not-in-catalog', name } : { status: 'none' };
}

function describeEnding(options: {
  entity: Entity;
  ending?: Ending;
  visible: ReadonlyMap<string, Entity>;
}): DiscoveredEnding | undefined {
  const { entity, ending, visible } = options;
  const shown = shownEnding(entity, ending);
  const ref = successorOf(entity, ending);
  const successor = ref ? visible.get(ref) : undefined;
  return (
    shown &&
    withoutEmpty({
      ...shown,
      successorRef: successor && ref,
      successorTitle: successor && titleOf(successor),
    })
  );
}

function notFound(
  role: OwnerNotFound['role'],
  owner: DiscoveredOwner,
): OwnerNotFound[] {
  return owner.status === 'not-in-catalog' ? [{ role, name: owner.name }] : [];
}

/** The line of an entry, but for why it matches. */
export function describeEntry(options: {
  entity: Entity;
  /** As its document says. */
  ending?: Ending;
  /** Those of its `relatedRefs` that the reader may see. */
  visible: ReadonlyMap<string, Entity>;
  /** What is wrong with its file. */
  file: Known<readonly FileProblemKind[]>;
}): Omit<DiscoveredEntry, 'matches' | 'moreMatches'> {
  const { entity, visible, file } = options;
  const isProduct = isDataProduct(entity);
  const { annotations = {}, description, tags } = entity.metadata;
  const spec: Record<string, unknown> = entity.spec ?? {};
  const findings = countFindings({ entities: [entity] });
  const [domain] = targets(entity, RELATION_PART_OF, 'domain');
  const domainEntity = domain ? visible.get(domain) : undefined;
  const purpose = asText(isProduct ? spec.purpose : undefined) ?? description;
  const unconfirmed = unconfirmedClaims(entity).map(claim => {
    const claimed = visible.get(claim.ref);
    const title = claimed ? titleOf(claimed) : parseEntityRef(claim.ref).name;
    return { ...claim, title };
  });
  const visibleTargets = (relation: string, kind?: string) =>
    targets(entity, relation, kind).filter(ref => visible.has(ref));
  const contracts = isProduct ? visibleTargets(RELATION_PROVIDES_API) : [];
  const technicalOwner = describeOwner({
    entityRef: targets(entity, RELATION_OWNED_BY)[0],
    namedAs: annotations[ANNOTATION_NAMED_TECHNICAL_OWNER],
    visible,
  });
  const businessOwner: DiscoveredOwner = isProduct
    ? describeOwner({
        entityRef: targets(entity, RELATION_BUSINESS_OWNED_BY)[0],
        namedAs: annotations[ANNOTATION_NAMED_BUSINESS_OWNER],
        visible,
      })
    : // Whom a contract names is not looked up in the catalog.
      { status: 'none' };
  return {
    entityRef: stringifyEntityRef(entity),
    title: titleOf(entity),
    purpose:
      typeof purpose === 'string'
        ? plainText({ text: purpose, maximumLength: LONGEST_PURPOSE })
        : undefined,
    version: asText(spec.version),
    lifecycle: asText(spec.lifecycle) ?? 'unknown',
    type: isProduct ? asText(spec.type) : undefined,
    domain,
    domainTitle: domainEntity && titleOf(domainEntity),
    technicalOwner,
    businessOwner,
    ...(unconfirmed.length > 0 && { unconfirmed }),
    personalData: (asText(spec.personalData) ?? 'unknown') as PersonalData,
    tags: tags ?? [],
    ending: describeEnding(options),
    ...(isProduct
      ? { contracts }
      : {
          products: visibleTargets(RELATION_API_PROVIDED_BY, 'dataproduct').map(
            entityRef => ({
              entityRef,
              title: titleOf(visible.get(entityRef)!),
            }),
          ),
          consumers: visibleTargets(RELATION_API_CONSUMED_BY).length,
        }),
    findings,
    status: entityStatus({
      facts: {
        // A contract is nothing but its document.
        isChecked: !isProduct || Boolean(spec.definition),
        file,
        findings,
        contracts: {
          is: 'known',
          value: countFindings({
            entities: contracts.flatMap(ref => visible.get(ref) ?? []),
          }),
        },
        owners: {
          is: 'known',
          value: [
            ...notFound('technical', technicalOwner),
            ...notFound('business', businessOwner),
          ],
        },
      },
    }),
  };
}
