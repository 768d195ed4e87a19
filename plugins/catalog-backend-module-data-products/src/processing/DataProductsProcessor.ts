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
import { entityWithContractFacts } from '../documents/contractEntity';
import type { DocumentFacts } from '../documents/documentFacts';
import { FACTS_KEY, type FactsReader } from '../documents/FactsReader';
import { inWordsOfEntity, nativeDocument } from '../documents/nativeDocument';
import { withUsableReferences } from '../documents/nativeReferences';
import type { DomainClaims } from '../domains/DomainClaims';
import {
  unconfirmedFindings,
  withoutUnconfirmed,
} from '../domains/withoutUnconfirmed';
import { type DiscoveryIndex, INDEXED_KEY } from '../discovery/DiscoveryIndex';
import { productRefreshKey } from '../discovery/ProductRefresher';
import type { ShownDocuments } from '../files/ShownDocuments';
import { entityWithFindings } from '../findings/entityWithFindings';
import { entityWithOwners } from '../ownership/entityWithOwners';
import type { PeopleService } from '../ownership/PeopleService';
import { portRelations } from '../ports/portRelations';
import type { EntitySecrets } from '../secrets/EntitySecrets';
import { ProcessingRun } from './ProcessingRun';
import {
  type ContractVersions,
  VERSIONS_KEY,
} from '../versions/ContractVersions';

/**
 * Completes data products and data contracts on their way into the catalog:
 * owners, relations from ports, findings, and what discovery knows of them. It
 * never refuses an entity.
 */
export class DataProductsProcessor implements CatalogProcessor {
  readonly #domainClaims: Pick<DomainClaims, 'isOff' | 'unconfirmed'>;
  readonly #factsReader: Pick<FactsReader, 'read'>;
  readonly #index: Pick<DiscoveryIndex, 'personalData' | 'update' | 'remove'>;
  readonly #people: Pick<PeopleService, 'match'>;
  readonly #secrets: Pick<EntitySecrets, 'hide' | 'findings'>;
  readonly #shownDocuments: ShownDocuments;
  readonly #versions: Pick<
    ContractVersions,
    'seeContract' | 'seeDocument' | 'seeProduct'
  >;

  constructor(options: {
    domainClaims: Pick<DomainClaims, 'isOff' | 'unconfirmed'>;
    facts: Pick<FactsReader, 'read'>;
    index: Pick<DiscoveryIndex, 'personalData' | 'update' | 'remove'>;
    people: Pick<PeopleService, 'match'>;
    secrets: Pick<EntitySecrets, 'hide' | 'findings'>;
    shownDocuments: ShownDocuments;
    versions: Pick<
      ContractVersions,
      'seeContract' | 'seeDocument' | 'seeProduct'
    >;
  }) {
    this.#domainClaims = options.domainClaims;
    this.#factsReader = options.facts;
    this.#index = options.index;
    this.#people = options.people;
    this.#secrets = options.secrets;
    this.#shownDocuments = options.shownDocuments;
    this.#versions = options.versions;
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
    const run = runOf(cache);
    const document = await this.#shownDocuments.replace(entity);
    const { entity: replaced, isOfOtherFile, isOfOtherSource } = document;
    if (isOfOtherFile && !isOfOtherSource && isDataContract(entity)) {
      // Another file of this contract is shown; this one is part of its history, too.
      const { entity: seen } = this.#secrets.hide({ entity });
      await this.#versions.seeDocument({ entity: seen, run });
    }
    const hidden = await this.#withoutSecrets(replaced, run);
    const { entity: shown, findings } = withUsableReferences(hidden.entity);
    const facts = await this.#facts(shown, run);
    const named = facts ? this.#withOwners(shown, facts) : shown;
    const claims = this.#domainClaims.isOff
      ? []
      : await this.#domainClaims.unconfirmed(named);
    const owned = this.#domainClaims.isOff
      ? named
      : withoutUnconfirmed({ entity: named, claims });
    await this.#leftOut(run, {
      findings: [
        ...unconfirmedFindings({ claims, isNative: isNative(named) }),
        ...hidden.findings,
        ...findings,
      ],
      // Judged as it was written: what is kept out of it is not missing in it.
      facts: claims.length > 0 ? facts : undefined,
    });
    if (isDataProduct(owned)) {
      const personalData = await this.#index.personalData(owned, run);
      return { ...owned, spec: { ...owned.spec, personalData } };
    }
    return facts && isDataContract(owned)
      ? entityWithContractFacts({ entity: owned, facts })
      : owned;
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const run = runOf(cache);
    if (!isOurs(entity)) {
      await this.#index.remove(entity, run);
      return entity;
    }
    const entityRef = stringifyEntityRef(entity);
    if (isDataProduct(entity)) {
      emit(processingResult.refresh(productRefreshKey(entityRef)));
      for (const relation of portRelations(entity)) {
        emit(processingResult.relation(relation));
      }
    }
    const leftOut = await this.#leftOut(run);
    const facts = leftOut.facts ?? (await this.#facts(entity, run));
    // Side by side: each waits for the database, and neither for the other.
    await Promise.all([
      isDataContract(entity)
        ? this.#versions.seeContract({ entity, run, location })
        : this.#versions.seeProduct({ entity, run, location }),
      this.#index.update({ entity, run }),
    ]);
    const findings = [...this.#secrets.findings(entity), ...leftOut.findings];
    return entityWithFindings({
      entity,
      facts:
        findings.length > 0
          ? { ...facts, findings: [...findings, ...(facts?.findings ?? [])] }
          : facts,
    });
  }

  /** What the first step took from an entity, kept for the last one, which reports it. */
  #leftOut(run: ProcessingRun, leftOut: LeftOut = { findings: [] }) {
    return run.remember('left out', async () => leftOut);
  }

  /** Masked when the document changes, and remembered with its facts. */
  async #withoutSecrets<T extends Entity>(
    entity: T,
    run: ProcessingRun,
  ): Promise<{ entity: T; findings: Finding[] }> {
    const text = entity.spec?.definition;
    if (typeof text !== 'string') return this.#secrets.hide({ entity });
    const { definition = text } = await this.#factsReader.read({ text, run });
    return this.#secrets.hide({ entity, definition });
  }

  #withOwners<T extends Entity>(entity: T, facts: DocumentFacts): T {
    const candidates = facts.owners;
    const entityRef = stringifyEntityRef(entity);
    return entityWithOwners({
      entity,
      candidates,
      owners: this.#people.match({ entityRef, candidates }),
    });
  }

  async #facts(entity: Entity, run: ProcessingRun) {
    const definition = entity.spec?.definition;
    const native = isNative(entity);
    const text = native ? nativeDocument(entity) : definition;
    if (typeof text !== 'string') return undefined;
    const facts = await this.#factsReader.read({ text, run });
    return native
      ? { ...facts, findings: inWordsOfEntity(facts.findings) }
      : facts;
  }
}

/** What the catalog does not get of an entity. */
interface LeftOut {
  findings: Finding[];
  /** Of its document, where the entity says less than that. */
  facts?: DocumentFacts;
}

/** Whether a product is written as an entity, and not as a standard document. */
function isNative(entity: Entity): entity is DataProductEntity {
  return typeof entity.spec?.definition !== 'string' && isDataProduct(entity);
}

function runOf(cache: CatalogProcessorCache): ProcessingRun {
  return ProcessingRun.of({
    cache,
    keys: [FACTS_KEY, INDEXED_KEY, VERSIONS_KEY],
  });
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
