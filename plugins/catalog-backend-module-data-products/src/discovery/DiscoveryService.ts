import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type DiscoveredEntry,
  type DiscoveryPage,
  type DiscoveryRequest,
  findReasons,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import { PersonalDataForReader } from '../factsAcrossEntities/PersonalDataForReader';
import type { FileTroubles } from '../problems/FileTroubles';
import { decodeCursor, encodeCursor } from './cursor';
import {
  describeEntry,
  ENTRY_FIELDS,
  PRODUCT_FIELDS,
  RELATED_FIELDS,
  relatedRefs,
} from './describeEntry';
import type { DiscoveryStore } from './DiscoveryStore';
import { entitiesForReader } from './entitiesForReader';
import { ownTexts } from './indexedEntry';
import { listEntities } from './listEntities';
import { matchesFilter } from './matchesFilter';
import { ProductsForReader } from './ProductsForReader';
import { sortEntities } from './sortEntities';
import { type TextSearch, wordsOf } from './TextSearch';

const USUAL_LIMIT = 20;
const MOST_MATCHES = 3;
/** What a list that matches a text is filtered and sorted by. */
const SORT_FIELDS = [
  'metadata.title',
  'metadata.tags',
  'spec.domain',
  'spec.lifecycle',
  'spec.owner',
  'spec.personalData',
  'spec.type',
];

interface Reader {
  credentials: BackstageCredentials;
}

/** A part of a list, before its lines are described. */
interface Selection {
  entities: Entity[];
  words: readonly string[];
  totalItems: number;
  totalIsMinimum: boolean;
  nextCursor?: string;
}

/** Lists data products and contracts, as far as a reader may see them. */
export class DiscoveryService {
  readonly #store: DiscoveryStore;
  readonly #catalog: CatalogService;
  readonly #search: TextSearch;
  readonly #personalData: PersonalDataForReader;
  readonly #products: ProductsForReader;
  readonly #files: Pick<FileTroubles, 'of'>;

  constructor(options: {
    store: DiscoveryStore;
    catalog: CatalogService;
    search: TextSearch;
    /** By default everybody may know what a product says. */
    personalData?: PersonalDataForReader;
    /** Without, nobody knows whether files load. */
    files?: Pick<FileTroubles, 'of'>;
  }) {
    const { catalog } = options;
    this.#store = options.store;
    this.#catalog = catalog;
    this.#search = options.search;
    this.#files = options.files ?? { of: async () => ({ is: 'hidden' }) };
    this.#personalData =
      options.personalData ??
      new PersonalDataForReader({ catalog, factsAcrossEntities: 'all' });
    this.#products = new ProductsForReader({
      catalog,
      personalData: this.#personalData,
    });
  }

  /**
   * One page of a list.
   *
   * @throws InputError where the cursor is of no such list
   */
  async find(
    request: DiscoveryRequest,
    reader: Reader,
  ): Promise<DiscoveryPage> {
    const hasText = Boolean(request.text?.trim());
    const { entities, words, ...rest } = hasText
      ? await this.#matching(request, reader)
      : await this.#listed(request, reader);
    return { items: await this.describe({ entities, words }, reader), ...rest };
  }

  /** The lines of entities, whose facts are read for all of them together. */
  async describe(
    options: {
      entities: Entity[];
      /** As `wordsOf` gives them, to say why each matches. */
      words?: readonly string[];
    },
    reader: Reader,
  ): Promise<DiscoveredEntry[]> {
    const { words = [] } = options;
    const entities = await this.#personalData.complete(
      options.entities,
      reader,
    );
    const endings = await this.#store.endings({
      entityRefs: entities.map(stringifyEntityRef),
    });
    const endingOf = (entity: Entity) =>
      endings.get(stringifyEntityRef(entity));
    const visible = await entitiesForReader({
      ...reader,
      catalog: this.#catalog,
      entityRefs: entities.flatMap(entity =>
        relatedRefs({ entity, ending: endingOf(entity) }),
      ),
      fields: RELATED_FIELDS,
    });
    const files = await this.#files.of({ entities }, reader);
    const entries = entities.map(entity =>
      describeEntry({
        entity,
        ending: endingOf(entity),
        visible,
        file:
          files.is === 'known'
            ? {
                is: 'known',
                value: files.value.get(stringifyEntityRef(entity)) ?? [],
              }
            : files,
      }),
    );
    const contractsOf = (entity: Entity, index: number) =>
      isDataProduct(entity)
        ? entries[index].contracts ?? []
        : [entries[index].entityRef];
    const elements =
      words.length > 0
        ? await this.#store.elements({
            entityRefs: [...new Set(entities.flatMap(contractsOf))],
          })
        : new Map<string, never>();
    return entries.map((entry, index) => {
      const { reasons, more } = findReasons({
        query: words,
        texts: ownTexts(entities[index]),
        contracts: contractsOf(entities[index], index).map(entityRef => ({
          entityRef,
          elements: elements.get(entityRef) ?? [],
        })),
        limit: MOST_MATCHES,
      });
      return { ...entry, matches: reasons, moreMatches: more };
    });
  }

  async #listed(request: DiscoveryRequest, reader: Reader): Promise<Selection> {
    if (this.#products.isNeededFor(request)) {
      const { entities, isMinimum } = await this.#products.read(
        { request, fields: [...SORT_FIELDS, 'relations'] },
        reader,
      );
      return this.#pageOf({ request, entities, words: [], isMinimum }, reader);
    }
    const cursor = decodeCursor(request);
    if (cursor && cursor.of !== 'catalog') throw foreignCursor();
    const { entities, total, next } = await listEntities({
      ...reader,
      catalog: this.#catalog,
      request,
      limit: request.limit ?? USUAL_LIMIT,
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        ...this.#entryFields(request),
      ],
      cursor,
    });
    return {
      entities,
      words: [],
      totalItems: total,
      totalIsMinimum: false,
      nextCursor: next && encodeCursor({ request, cursor: next }),
    };
  }

  async #matching(
    request: DiscoveryRequest,
    reader: Reader,
  ): Promise<Selection> {
    const { kind, filter = {}, sort, order } = request;
    const words = wordsOf(request.text);
    const needsRelations = filter.domain?.length || filter.owner?.length;
    const found = await this.#search.search(
      {
        kind,
        words,
        fields: [...SORT_FIELDS, ...(needsRelations ? ['relations'] : [])],
      },
      reader,
    );
    const matching = sortEntities({
      entities: found.entities.filter(entity =>
        matchesFilter({ entity, kind, filter }),
      ),
      sort,
      order,
    });
    return this.#pageOf(
      { request, entities: matching, words, isMinimum: found.isMinimum },
      reader,
    );
  }

  #entryFields({ kind }: Pick<DiscoveryRequest, 'kind'>): string[] {
    return [
      ...ENTRY_FIELDS,
      ...(kind === 'product' ? PRODUCT_FIELDS : []),
      ...this.#personalData.fields,
    ];
  }

  /** One page of all that was found. */
  async #pageOf(
    found: {
      request: DiscoveryRequest;
      entities: Entity[];
      words: readonly string[];
      isMinimum: boolean;
    },
    reader: Reader,
  ): Promise<Selection> {
    const { request, entities: matching, words, isMinimum } = found;
    const cursor = decodeCursor(request);
    if (cursor && cursor.of !== 'text') throw foreignCursor();
    const start = cursor?.offset ?? 0;
    const end = start + (request.limit ?? USUAL_LIMIT);
    const page = matching.slice(start, end).map(stringifyEntityRef);
    const entities = await entitiesForReader({
      ...reader,
      catalog: this.#catalog,
      entityRefs: page,
      fields: this.#entryFields(request),
    });
    return {
      entities: page.flatMap(ref => entities.get(ref) ?? []),
      words,
      totalItems: matching.length,
      totalIsMinimum: isMinimum,
      nextCursor:
        end < matching.length
          ? encodeCursor({ request, cursor: { of: 'text', offset: end } })
          : undefined,
    };
  }
}

function foreignCursor() {
  return new InputError(
    'cursor is not one that this list gave; leave it out to start at the beginning',
  );
}
