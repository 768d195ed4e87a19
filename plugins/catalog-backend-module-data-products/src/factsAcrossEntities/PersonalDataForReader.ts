import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DataProductEntity,
  PersonalData,
} from '@data-mesh/backstage-plugin-data-products-common';
import { type CatalogQuery, entityQuery } from '../discovery/catalogQueries';
import { promisedContracts } from '../ports/portRelations';
import type { FactsAcrossEntities } from './readFactsAcrossEntities';

/** For so many products it is asked for theirs only. */
const FEW = 100;

interface Reader {
  credentials: BackstageCredentials;
}

/**
 * Whether products hold data about people, as far as a reader may know. Where
 * everybody may know what the contracts of a product say, the product says it.
 */
export class PersonalDataForReader {
  readonly #catalog: Pick<CatalogService, 'getEntityFacets'>;
  /** Whether it depends on the reader at all. */
  readonly dependsOnReader: boolean;

  constructor(options: {
    catalog: Pick<CatalogService, 'getEntityFacets'>;
    factsAcrossEntities: FactsAcrossEntities;
  }) {
    this.#catalog = options.catalog;
    this.dependsOnReader = options.factsAcrossEntities === 'visible';
  }

  /** What is to be read of products for it, beside their kind and name. */
  get fields(): string[] {
    return this.dependsOnReader ? ['spec.outputPorts'] : [];
  }

  /**
   * The entities, of which products say what the contracts say that the reader may
   * see. It takes two questions to the catalog, however many products there are.
   */
  async complete(entities: Entity[], reader: Reader): Promise<Entity[]> {
    const products = entities.filter(isProduct).map(stringifyEntityRef);
    if (!this.dependsOnReader || products.length === 0) return entities;
    const [yes, no] = await Promise.all([
      this.#contractsThatSay('yes', products, reader),
      this.#contractsThatSay('no', products, reader),
    ]);
    const answerOf = (product: DataProductEntity): PersonalData => {
      const ref = stringifyEntityRef(product);
      if (yes.has(ref)) return 'yes';
      const { refs, isComplete } = promisedContracts(product);
      return isComplete && no.get(ref) === refs.length ? 'no' : 'unknown';
    };
    return entities.map(entity => {
      if (!isProduct(entity)) return entity;
      const personalData = answerOf(entity as DataProductEntity);
      return { ...entity, spec: { ...entity.spec, personalData } };
    });
  }

  /** Of how many contracts that the reader may see a product promises this answer. */
  async #contractsThatSay(
    answer: PersonalData,
    products: string[],
    { credentials }: Reader,
  ): Promise<Map<string, number>> {
    const path = `relations.${RELATION_API_PROVIDED_BY}`;
    const few: CatalogQuery[] =
      products.length > FEW
        ? []
        : [
            {
              relations: {
                $contains: {
                  type: RELATION_API_PROVIDED_BY,
                  targetRef: { $in: products },
                },
              },
            } as CatalogQuery,
          ];
    const { facets } = await this.#catalog.getEntityFacets(
      {
        query: {
          $all: [
            entityQuery({
              kind: 'contract',
              filter: { personalData: [answer] },
            }),
            ...few,
          ],
        },
        facets: [path],
      },
      { credentials },
    );
    return new Map(
      (facets[path] ?? []).map(({ value, count }) => [value, count]),
    );
  }
}

function isProduct(entity: Entity): boolean {
  return entity.kind === 'DataProduct';
}
