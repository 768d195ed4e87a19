import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogName } from '@data-mesh/data-contract';
import { isStorable } from '../requests/storableText';

/** What an agent may mean by a name: a reference, the name of an entity, the id of a document. */
function meantRefs(name: string, kind: string): string[] {
  const defaults = { defaultKind: kind, defaultNamespace: 'default' };
  const refs = new Set<string>();
  try {
    refs.add(stringifyEntityRef(parseEntityRef(name.trim(), defaults)));
  } catch {
    // No reference, so it may be an id.
  }
  if (name.trim() && name.length <= 1_000) {
    const id = catalogName({ id: name.trim() });
    refs.add(stringifyEntityRef({ kind, namespace: 'default', name: id }));
  }
  return [...refs].filter(isStorable);
}

/**
 * The entity that somebody calls by a name, as far as they may see it.
 *
 * @throws InputError or NotFoundError that names the way to find it
 */
export async function entityByName<T extends Entity>(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  name: string;
  kind: 'DataProduct' | 'API';
  isOurs: (entity: Entity) => entity is T;
}): Promise<T> {
  const { catalog, credentials, name, kind, isOurs } = options;
  const entityRefs = meantRefs(name, kind);
  if (entityRefs.length === 0) {
    throw new InputError(
      `name must be a reference such as ${kind.toLowerCase()}:default/orders, or a name such as orders`,
    );
  }
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs },
    { credentials },
  );
  const found = items.find(entity => entity && isOurs(entity)) as T | undefined;
  if (!found) {
    throw new NotFoundError(
      `There is no ${
        kind === 'API' ? 'data contract' : 'data product'
      } "${name}" in the catalog that you may see; find-data-products lists those that there are`,
    );
  }
  return found;
}
