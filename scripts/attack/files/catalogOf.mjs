const LOCATION = 'backstage.io/managed-by-location';

/** What a portal shows to somebody who sees everything. */
export function catalogOf(portal) {
  const refOf = ({ kind, metadata }) =>
    `${kind}:${metadata.namespace ?? 'default'}/${metadata.name}`.toLowerCase();
  return {
    async entities() {
      const entities = new Map();
      let cursor;
      do {
        const query = new URLSearchParams(
          cursor ? { cursor } : { limit: '200' },
        );
        const page = await portal.get(
          `/api/catalog/entities/by-query?${query}`,
        );
        for (const entity of page.items) entities.set(refOf(entity), entity);
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      return entities;
    },
    async problems() {
      const problems = [];
      let cursor;
      do {
        const query = new URLSearchParams({
          limit: '100',
          ...(cursor ? { cursor } : {}),
        });
        const page = await portal.get(
          `/api/catalog/data-products/files/problems?${query}`,
        );
        problems.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return problems;
    },
    /** Those of products whose owners are not found yet. */
    async withoutOwners(refs) {
      const entities = await this.entities();
      return refs.filter(
        ref =>
          ref.startsWith('dataproduct:') &&
          !entities
            .get(ref)
            ?.relations?.some(({ type }) => type === 'businessOwnedBy'),
      );
    },
  };
}

/** Where what is read is from, and what is told of files that are not. */
export async function placesTold(catalog) {
  const entities = [...(await catalog.entities()).values()].filter(
    ({ kind }) => kind !== 'Location',
  );
  return [
    ...entities.map(({ metadata }) => metadata.annotations?.[LOCATION] ?? ''),
    ...(await catalog.problems()).map(({ place }) => decode(place)),
  ].map(decode);
}

function decode(place) {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
