import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DiscoveryFilter,
  DiscoveryRequest,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { PersonalDataForReader } from '../factsAcrossEntities/PersonalDataForReader';
import { type ListedEntities, listEntities } from './listEntities';
import { matchesFilter } from './matchesFilter';

const AT_ONCE = 500;
/** Nobody reads on that far; a filter by another field finds it sooner. */
const MOST = 20_000;

/**
 * Products by whether they are about people, where that depends on who asks: the
 * catalog cannot filter by it, so all that somebody may see are looked at.
 */
export class ProductsForReader {
  readonly #catalog: Pick<CatalogService, 'queryEntities'>;
  readonly #personalData: PersonalDataForReader;

  constructor(options: {
    catalog: Pick<CatalogService, 'queryEntities'>;
    personalData: PersonalDataForReader;
  }) {
    this.#catalog = options.catalog;
    this.#personalData = options.personalData;
  }

  /** Whether the catalog cannot answer a request of this kind by itself. */
  isNeededFor({
    kind,
    filter,
  }: Pick<DiscoveryRequest, 'kind' | 'filter'>): boolean {
    return (
      kind === 'product' &&
      this.#personalData.dependsOnReader &&
      Boolean(filter?.personalData?.length)
    );
  }

  /** Those that meet a filter, in the order of the list. */
  async read(
    options: {
      request: Pick<DiscoveryRequest, 'filter' | 'sort' | 'order'>;
      fields: string[];
    },
    reader: { credentials: BackstageCredentials },
  ): Promise<{ entities: Entity[]; isMinimum: boolean }> {
    const { request, fields } = options;
    const filter: DiscoveryFilter = request.filter ?? {};
    const entities: Entity[] = [];
    let cursor: ListedEntities['next'];
    do {
      const page = await listEntities({
        ...reader,
        catalog: this.#catalog,
        request: {
          ...request,
          kind: 'product',
          filter: { ...filter, personalData: undefined },
        },
        limit: AT_ONCE,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          ...fields,
          ...this.#personalData.fields,
        ],
        cursor,
      });
      entities.push(...page.entities);
      cursor = page.next;
    } while (cursor && entities.length < MOST);
    const complete = await this.#personalData.complete(entities, reader);
    return {
      entities: complete.filter(entity =>
        matchesFilter({ entity, kind: 'product', filter }),
      ),
      isMinimum: Boolean(cursor),
    };
  }
}
