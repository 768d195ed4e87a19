import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { DataProductsConfiguration } from './configuration/readConfiguration';
import { entityWithContractFacts } from './documents/contractEntity';
import { documentFacts } from './documents/documentFacts';
import { inWordsOfEntity, nativeDocument } from './documents/nativeDocument';
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
    if (!isDataProduct(entity) && !isDataContract(entity)) return entity;
    const shown = await this.#shownDocuments.replace(entity);
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
    if (isDataProduct(entity)) {
      for (const relation of portRelations(entity)) {
        emit(processingResult.relation(relation));
      }
    } else if (!isDataContract(entity)) {
      return entity;
    }
    return entityWithFindings({
      entity,
      facts: await this.#facts(entity, cache),
    });
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
