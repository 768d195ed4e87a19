import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DiscoveryFacets,
  DiscoveryFacetValue,
  DiscoveryField,
  DiscoveryKind,
  DiscoveryRequest,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type CatalogQuery,
  entityQuery,
  FIELD_NAMES,
  FIELDS,
} from './catalogQueries';
import { countValues, mostFrequent } from './countValues';
import { RELATED_FIELDS, titleOf } from './describeEntry';
import { entitiesForReader } from './entitiesForReader';
import { isValueOf } from './matchesFilter';
import type { ProductsForReader } from './ProductsForReader';
import { type TextSearch, wordsOf } from './TextSearch';

const COUNTED_FIELDS = [
  'metadata.tags',
  'spec.lifecycle',
  'spec.personalData',
  'spec.type',
  'relations',
];
const COUNTS_AT_ONCE = 5;
/** So many owners are asked for one by one; the less frequent ones have at least what they have in one way. */
const MOST_ASKED = 20;

/** Which list the values are of. */
export type FacetsRequest = Pick<DiscoveryRequest, 'kind' | 'text' | 'filter'>;

interface Reader {
  credentials: BackstageCredentials;
}

type Counts = { [field in DiscoveryField]?: DiscoveryFacetValue[] };

/** Counts the values by which a list can be narrowed, as far as a reader may see its entries. */
export class FacetsService {
  readonly #catalog: CatalogService;
  readonly #search: TextSearch;
  readonly #products: ProductsForReader | undefined;

  constructor(options: {
    catalog: CatalogService;
    search: TextSearch;
    /** Where what a product says depends on who asks. */
    products?: ProductsForReader;
  }) {
    this.#catalog = options.catalog;
    this.#search = options.search;
    this.#products = options.products;
  }

  /** The values of each field under the conditions on all others. */
  async facets(
    request: FacetsRequest,
    reader: Reader,
  ): Promise<DiscoveryFacets> {
    const counts = await this.#counts(request, reader);
    const refs = [...(counts.domain ?? []), ...(counts.owner ?? [])].map(
      ({ value }) => value,
    );
    const named = await entitiesForReader({
      ...reader,
      catalog: this.#catalog,
      entityRefs: refs,
      fields: RELATED_FIELDS,
    });
    const withTitle = (counted: DiscoveryFacetValue): DiscoveryFacetValue => {
      const entity = named.get(counted.value);
      return entity ? { ...counted, title: titleOf(entity) } : counted;
    };
    return Object.fromEntries(
      FIELD_NAMES.map(field => [field, (counts[field] ?? []).map(withTitle)]),
    ) as DiscoveryFacets;
  }

  async #counts(request: FacetsRequest, reader: Reader): Promise<Counts> {
    if (request.text?.trim()) return this.#ofMatching(request, reader);
    const { kind, filter = {} } = request;
    const products = this.#products;
    if (!products || kind !== 'product') return this.#ofAll(request, reader);
    // The other conditions narrow what is read, unless other fields are counted, too.
    const isFiltered = products.isNeededFor(request);
    const { entities } = await products.read(
      {
        request: {
          filter: isFiltered ? {} : filter,
        },
        fields: COUNTED_FIELDS,
      },
      reader,
    );
    const count = (field: DiscoveryField) =>
      countValues({ entities, kind, field, filter });
    if (isFiltered) {
      return Object.fromEntries(
        FIELD_NAMES.map(field => [field, count(field)]),
      );
    }
    return {
      ...(await this.#ofAll(request, reader)),
      personalData: count('personalData'),
    };
  }

  async #ofMatching(request: FacetsRequest, reader: Reader): Promise<Counts> {
    const { kind, text, filter = {} } = request;
    const { entities } = await this.#search.search(
      { kind, words: wordsOf(text), fields: COUNTED_FIELDS },
      reader,
    );
    return Object.fromEntries(
      FIELD_NAMES.map(field => [
        field,
        countValues({ entities, kind, field, filter }),
      ]),
    );
  }

  async #ofAll(request: FacetsRequest, reader: Reader): Promise<Counts> {
    const { kind, filter = {} } = request;
    const selected = FIELD_NAMES.filter(field => filter[field]?.length);
    const others = FIELD_NAMES.filter(field => !selected.includes(field));
    const counts = await Promise.all([
      this.#count(
        { kind, query: entityQuery({ kind, filter }), fields: others },
        reader,
      ),
      ...selected.map(field =>
        this.#count(
          {
            kind,
            query: entityQuery({
              kind,
              filter: { ...filter, [field]: undefined },
            }),
            fields: [field],
          },
          reader,
        ),
      ),
    ]);
    return Object.assign({}, ...counts);
  }

  async #count(
    options: {
      kind: DiscoveryKind;
      query: CatalogQuery;
      fields: DiscoveryField[];
    },
    { credentials }: Reader,
  ): Promise<Counts> {
    const { kind, query, fields } = options;
    const asked = fields.filter(
      field => field !== 'type' || kind === 'product',
    );
    if (asked.length === 0) return {};
    const { facets } = await this.#catalog.getEntityFacets(
      { query, facets: asked.flatMap(catalogPaths) },
      { credentials },
    );
    const counts: Counts = {};
    for (const field of asked) {
      const ways = new Map<string, number[]>();
      for (const { value, count } of catalogPaths(field).flatMap(
        path => facets[path] ?? [],
      )) {
        if (!isValueOf(field, value)) continue;
        ways.set(value, [...(ways.get(value) ?? []), count]);
      }
      counts[field] = await this.#withoutTwice(
        { query, field, ways },
        { credentials },
      );
    }
    return counts;
  }

  /** Somebody who owns an entry in two ways is counted once. */
  async #withoutTwice(
    options: {
      query: CatalogQuery;
      field: DiscoveryField;
      /** How many entries have a value, in each way in which they may have it. */
      ways: ReadonlyMap<string, number[]>;
    },
    { credentials }: Reader,
  ): Promise<DiscoveryFacetValue[]> {
    const { query, field, ways } = options;
    const where = FIELDS[field];
    const values = mostFrequent(
      new Map([...ways].map(([value, each]) => [value, sumOf(each)])),
    );
    const counts = new Map(values.map(({ value, count }) => [value, count]));
    const doubtful = [...counts.keys()].filter(
      value => ways.get(value)!.length > 1,
    );
    if (!('relations' in where) || doubtful.length === 0) return values;

    const asked = doubtful.slice(0, MOST_ASKED);
    for (let start = 0; start < asked.length; start += COUNTS_AT_ONCE) {
      await Promise.all(
        asked.slice(start, start + COUNTS_AT_ONCE).map(async value => {
          const { totalItems } = await this.#catalog.queryEntities(
            {
              query: {
                $all: [
                  query,
                  ...where.relations.map(type => ({
                    relations: { $contains: { type, targetRef: value } },
                  })),
                ],
              },
              limit: 0,
            },
            { credentials },
          );
          counts.set(value, (counts.get(value) ?? 0) - totalItems);
        }),
      );
    }
    const others = new Set(doubtful.slice(MOST_ASKED));
    for (const value of others) {
      counts.set(value, Math.max(...ways.get(value)!));
    }
    return mostFrequent(counts).map(counted =>
      others.has(counted.value) ? { ...counted, isMinimum: true } : counted,
    );
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Under which the catalog counts the values of a field. */
function catalogPaths(field: DiscoveryField): string[] {
  const where = FIELDS[field];
  return 'path' in where
    ? [where.path]
    : where.relations.map(type => `relations.${type}`);
}
