/**
 * Somebody who brings files: a provider, the operator's configuration, or a
 * location that somebody registered.
 */
export interface Source {
  /** The same for everything of one source, such as `data-products:company`. */
  id: string;
  /** The higher, the more it is believed. */
  standing: number;
}

/** What anybody may have registered. */
export const REGISTERED = 1;
/** What a provider or the operator's configuration brings. */
export const STANDING = 2;

/** All locations of the app-config are one source: the operator is behind each. */
export const CONFIGURATION = 'configuration';

const LOCATION = 'location ';

/** A root of the catalog's tree: where something comes from that nothing else brought. */
export interface CatalogRoot {
  /** Who brings it, such as `DefaultLocationStore`. */
  sourceKey: string;
  /** The topmost entity, mostly a location. */
  entityRef: string;
  /** Of a location, its type and target, such as `url:https://…`. */
  place?: string;
}

/** How the catalog names those who bring its roots, and what that makes of them. */
const KINDS: Record<string, (root: CatalogRoot) => Source> = {
  DefaultLocationStore: ({ entityRef, place }) => ({
    id: `${LOCATION}${place ?? entityRef}`,
    standing: REGISTERED,
  }),
  ConfigLocationProvider: () => ({ id: CONFIGURATION, standing: STANDING }),
};

/** The source behind a root. Whoever is no location is a provider, which the operator installed. */
export function sourceOfRoot(root: CatalogRoot): Source {
  const toSource = Object.hasOwn(KINDS, root.sourceKey)
    ? KINDS[root.sourceKey]
    : ({ sourceKey }: CatalogRoot) => ({ id: sourceKey, standing: STANDING });
  return toSource(root);
}

/** The place that was registered, of a source that is a registered location. */
export function registeredPlace(sourceId: string): string | undefined {
  return sourceId.startsWith(LOCATION)
    ? sourceId.slice(LOCATION.length)
    : undefined;
}

/** Each source once, those of the highest standing first. */
export function bySource(sources: readonly Source[]): Source[] {
  const found = new Map(sources.map(source => [source.id, source]));
  return [...found.values()].sort(
    (one, other) =>
      other.standing - one.standing || (one.id < other.id ? -1 : 1),
  );
}
