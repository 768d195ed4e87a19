import {
  type Entity,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import {
  isEnding,
  type LineageNode,
} from '@data-mesh/backstage-plugin-data-products-common';

/** Words of products and contracts, and that of the catalog for services. */
const USUAL = ['active', 'production'];

/** The domain of an entity; a full reference. */
export function domainRefOf(entity: Entity): string | undefined {
  const [domain] = getEntityRelations(entity, RELATION_PART_OF, {
    kind: 'domain',
  });
  return domain && stringifyEntityRef(domain);
}

function lifecycleOf(entity: Entity): string | undefined {
  const { lifecycle } = entity.spec ?? {};
  return typeof lifecycle === 'string' ? lifecycle : undefined;
}

/** Where an entity stands in its life, if that is worth a word. */
export function unusualLifecycle(entity: Entity): string | undefined {
  const lifecycle = lifecycleOf(entity);
  return lifecycle && !USUAL.includes(lifecycle) ? lifecycle : undefined;
}

/** Whether data from there has come to its end or will. */
export function comesToAnEnd(node: LineageNode): boolean {
  return isEnding(lifecycleOf(node.entity));
}
