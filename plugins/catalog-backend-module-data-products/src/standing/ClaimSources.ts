import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import type { ClaimOfSources } from '../files/decideClaim';
import type { Claim } from '../files/FileStore';
import { sha256 } from '../files/sha256';
import type { CatalogLocations } from './CatalogLocations';
import type { CatalogRoots } from './CatalogRoots';
import { sourceKeyOf } from '../provider/sourceKey';
import { STANDING, type Source, bySource, sourceOfRoot } from './Source';

/** A claim of which it is known who brings it. */
export type WeighedClaim = ClaimOfSources & {
  /** Whether the catalog has the entity from it. */
  isHeld: boolean;
};

/**
 * Finds out who brings the files of claims. Asked only where several files
 * describe one entity, or one is kept for somebody.
 */
export class ClaimSources {
  readonly #knex: Knex;
  readonly #roots: Pick<CatalogRoots, 'sourcesOf'>;
  readonly #locations: Pick<
    CatalogLocations,
    'reading' | 'holding' | 'failing'
  >;

  constructor(options: {
    knex: Knex;
    roots: Pick<CatalogRoots, 'sourcesOf'>;
    locations: Pick<CatalogLocations, 'reading' | 'holding' | 'failing'>;
  }) {
    this.#knex = options.knex;
    this.#roots = options.roots;
    this.#locations = options.locations;
  }

  /** The claims in their order, with the sources that bring their files. */
  async of(options: {
    claims: readonly Claim[];
    /** Of files that are just being brought by providers: the keys of those, by place. */
    bringing?: ReadonlyMap<string, string>;
  }): Promise<WeighedClaim[]> {
    const { claims, bringing = new Map<string, string>() } = options;
    const places = claims.map(({ place }) => place);
    const [providers, reading, holding] = await Promise.all([
      this.#providers(places),
      this.#locations.reading({ places }),
      this.#locations.holding({
        entityRefs: claims.map(({ entityRef }) => entityRef),
      }),
    ]);
    const asked = claims.map(({ entityRef, place }) => {
      const held = holding.get(entityRef);
      const isHeld = held?.place === place;
      const readers = [
        ...(reading.get(place) ?? []),
        ...(held?.locations ?? [])
          .filter(location => isHeld || location.reads(place))
          .map(location => location.entityRef),
      ];
      return {
        isHeld,
        readers,
        refs: [...readers, ...(isHeld ? [entityRef] : [])],
      };
    });
    const [sources, failing] = await Promise.all([
      this.#roots.sourcesOf({
        entityRefs: [...new Set(asked.flatMap(({ refs }) => refs))],
      }),
      this.#locations.failing({
        entityRefs: asked.flatMap(({ readers }) => readers),
      }),
    ]);
    const isFailing = (place: string, readers: string[]) =>
      !providers.has(place) &&
      !bringing.has(place) &&
      readers.length > 0 &&
      readers.every(ref => failing.has(ref));
    return claims.map((claim, index) => ({
      ...claim,
      isHeld: asked[index].isHeld,
      isFailing: isFailing(claim.place, asked[index].readers),
      sources: inForce({
        recorded: claim.source,
        sources: bySource([
          ...(providers.get(claim.place) ?? []),
          ...providerSource(bringing.get(claim.place)),
          ...asked[index].refs.flatMap(ref => sources.get(ref) ?? []),
        ]),
      }),
    }));
  }

  /** The ids of the sources of one document of each entity, by the reference of that. */
  async ofDocuments(options: {
    documents: readonly { entityRef: string; place?: string }[];
  }): Promise<Map<string, string[]>> {
    const recorded = await this.#recorded(options.documents);
    const weighed = await this.of({
      claims: options.documents.map(({ entityRef, place = '' }) => ({
        entityRef,
        place,
        source: recorded.get(`${sha256(place)} ${entityRef}`),
        standard: true,
        readAt: '',
      })),
    });
    return new Map(
      weighed.map(({ entityRef, sources }) => [
        entityRef,
        sources.map(({ id }) => id),
      ]),
    );
  }

  /** Of groups of entities, by any key, the ids of the sources with a standing of their own that hold one. Groups without are absent. */
  async ofEntities(options: {
    groups: ReadonlyMap<string, readonly string[]>;
  }): Promise<Map<string, string[]>> {
    const { groups } = options;
    const sources = await this.#roots.sourcesOf({
      entityRefs: [...new Set([...groups.values()].flat())],
    });
    return new Map(
      [...groups].flatMap(([key, refs]) => {
        const standing = refs
          .flatMap(ref => sources.get(ref) ?? [])
          .filter(source => source.standing >= STANDING);
        return standing.length > 0
          ? [[key, standing.map(({ id }) => id)] as const]
          : [];
      }),
    );
  }

  /** Who first brought files, by their hash and the entity. */
  async #recorded(
    documents: readonly { entityRef: string; place?: string }[],
  ): Promise<Map<string, string>> {
    const rows = await inBatches(documents, batch =>
      this.#knex('data_products_claims')
        .whereIn(
          ['file_id', 'entity_ref'],
          batch.map(({ entityRef, place = '' }) => [sha256(place), entityRef]),
        )
        .whereNotNull('source')
        .select('file_id', 'entity_ref', 'source'),
    );
    return new Map(
      rows.map(({ file_id, entity_ref, source }) => [
        `${file_id} ${entity_ref}`,
        source,
      ]),
    );
  }

  async #providers(places: string[]): Promise<Map<string, Source[]>> {
    const byId = new Map(places.map(place => [sha256(place), place]));
    const rows: { provider: string; file_id: string }[] = await inBatches(
      [...byId.keys()],
      ids =>
        this.#knex('data_products_provided_files')
          .whereIn('file_id', ids)
          .select('provider', 'file_id'),
    );
    const found = new Map<string, Source[]>();
    for (const { provider, file_id } of rows) {
      const place = byId.get(file_id)!;
      found.set(place, [
        ...(found.get(place) ?? []),
        ...providerSource(sourceKeyOf(provider)),
      ]);
    }
    return found;
  }
}

function providerSource(sourceKey: string | undefined): Source[] {
  return sourceKey ? [sourceOfRoot({ sourceKey, entityRef: '' })] : [];
}

/**
 * Of the sources that bring a file, those of the highest standing, and among
 * them the one that was known to bring it first. Else whoever registers a
 * location over somebody's file and a file of their own would be of one source
 * with them.
 */
function inForce(options: {
  recorded?: string;
  sources: readonly Source[];
}): Source[] {
  const { recorded, sources } = options;
  const highest = sources.filter(
    ({ standing }) => standing === sources[0].standing,
  );
  const first = highest.filter(({ id }) => id === recorded);
  return first.length > 0 ? first : highest;
}
