import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import type { DataProductsConfiguration } from './configuration/readConfiguration';
import { entityWithContractFacts } from './documents/contractEntity';
import { documentFacts } from './documents/documentFacts';
import { inWordsOfEntity, nativeDocument } from './documents/nativeDocument';
import { withUsableReferences } from './documents/nativeReferences';
import type { ShownDocuments } from './files/ShownDocuments';
import { entityWithFindings } from './findings/entityWithFindings';
import { entityWithOwners } from './ownership/entityWithOwners';
import type { PeopleService } from './ownership/PeopleService';
import { portRelations } from './ports/portRelations';

/**
 * Completes data products and data contracts on their way into the catalog:
 * owners, relations from ports, findings. It never refuses an entity.
 */
export class DataProductsProcessor implements CatalogProcessor {
  readonly #configuration: DataProductsConfiguration;
  readonly #people: Pick<PeopleService, 'match'>;
  readonly #shownDocuments: ShownDocuments;
  readonly #now: () => Date;
  /** What the first step took from an entity that the last one reports, by reference. */
  readonly #leftOut = new Map<string, Finding[]>();

  constructor(options: {
    configuration: DataProductsConfiguration;
    people: Pick<PeopleService, 'match'>;
    shownDocuments: ShownDocuments;
    now: () => Date;
  }) {
    this.#configuration = options.configuration;
    this.#people = options.people;
    this.#shownDocuments = options.shownDocuments;
    this.#now = options.now;
  }

  getProcessorName() {
    return 'data-products';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    _originLocation: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!isOurs(entity)) return entity;
    const shown = this.#withUsableReferences(
      await this.#shownDocuments.replace(entity),
    );
    const facts = await this.#facts(shown, cache);
    if (!facts) return shown;
    const candidates = facts.owners;
    const entityRef = stringifyEntityRef(shown);
    const owned = entityWithOwners({
      entity: shown,
      candidates,
      owners: this.#people.match({ entityRef, candidates }),
    });
    return isDataContract(owned)
      ? entityWithContractFacts({ entity: owned, facts })
      : owned;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!isOurs(entity)) return entity;
    if (isDataProduct(entity)) {
      for (const relation of portRelations(entity)) {
        emit(processingResult.relation(relation));
      }
    }
    const facts = await this.#facts(entity, cache);
    const entityRef = stringifyEntityRef(entity);
    const leftOut = this.#leftOut.get(entityRef);
    this.#leftOut.delete(entityRef);
    return entityWithFindings({
      entity,
      facts: leftOut
        ? { ...facts, findings: [...leftOut, ...(facts?.findings ?? [])] }
        : facts,
    });
  }

  #withUsableReferences<T extends Entity>(entity: T): T {
    const usable = withUsableReferences(entity);
    const entityRef = stringifyEntityRef(entity);
    if (usable.findings.length > 0) {
      this.#leftOut.set(entityRef, usable.findings);
    } else {
      this.#leftOut.delete(entityRef);
    }
    return usable.entity;
  }

  async #facts(entity: Entity, cache: CatalogProcessorCache) {
    const definition = entity.spec?.definition;
    const native = typeof definition !== 'string' && isDataProduct(entity);
    const text = native ? nativeDocument(entity) : definition;
    if (typeof text !== 'string') return undefined;
    const facts = await documentFacts({
      text,
      configuration: this.#configuration,
      now: this.#now(),
      cache,
    });
    return native
      ? { ...facts, findings: inWordsOfEntity(facts.findings) }
      : facts;
  }
}

/** An entity without a specification is left to the model, which refuses it. */
function isOurs(
  entity: Entity,
): entity is DataProductEntity | DataContractEntity {
  const { spec } = entity as { spec?: unknown };
  return (
    (isDataProduct(entity) || isDataContract(entity)) &&
    typeof spec === 'object' &&
    spec !== null &&
    !Array.isArray(spec)
  );
}
