import type { Entity } from '@backstage/catalog-model';
import { DATA_MESH_GROUP } from '@data-mesh/backstage-plugin-data-products-common';

/**
 * Carries on an entity, until it is processed, that another file of its id is to
 * be shown instead. Whoever processes it may be another process, or remember for
 * some seconds which ids were contested: the document of a file that lost would
 * be shown until its next turn. Anybody may write the annotation, which then only
 * lets the claims be asked.
 */
const ANNOTATION_LOST = `${DATA_MESH_GROUP}/lost`;

/** An entity that carries that its file lost. */
export function withLost<T extends Entity>(entity: T): T {
  const annotations = {
    ...entity.metadata.annotations,
    [ANNOTATION_LOST]: 'true',
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

/** Whether an entity carries that its file lost, and the entity without that. */
export function takeLost<T extends Entity>(
  entity: T,
): { entity: T; lost: boolean } {
  const { annotations: all = {} } = entity.metadata;
  const { [ANNOTATION_LOST]: value, ...annotations } = all;
  return value === undefined
    ? { entity, lost: false }
    : {
        entity: { ...entity, metadata: { ...entity.metadata, annotations } },
        lost: true,
      };
}
