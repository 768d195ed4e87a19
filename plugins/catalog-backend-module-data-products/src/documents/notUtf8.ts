import type { Entity } from '@backstage/catalog-model';
import { DATA_MESH_GROUP } from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { z } from 'zod/v3';

/**
 * Carries on an entity, until it is processed, that its file is not UTF-8: the
 * text of its document does not tell.
 */
export const ANNOTATION_NOT_UTF8 = `${DATA_MESH_GROUP}/not-utf8`;

/** Anybody may write the annotation. */
const carried = z.object({
  rule: z.literal('wrong-encoding'),
  severity: z.enum(['warning', 'info']),
  path: z.literal(''),
  line: z.number().int().positive(),
  message: z.string().max(500),
  remedy: z.string().max(500),
});

/** An entity that carries that its file is not UTF-8, if it is not. */
export function withNotUtf8<T extends Entity>(
  entity: T,
  notUtf8: Finding | undefined,
): T {
  if (!notUtf8) return entity;
  const annotations = {
    ...entity.metadata.annotations,
    [ANNOTATION_NOT_UTF8]: JSON.stringify(notUtf8),
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

/** What an entity carries of this kind, and the entity without it. */
export function takeNotUtf8<T extends Entity>(
  entity: T,
): { entity: T; findings: Finding[] } {
  const { annotations: all = {} } = entity.metadata;
  const { [ANNOTATION_NOT_UTF8]: value, ...annotations } = all;
  if (value === undefined) return { entity, findings: [] };
  const finding = parse(value);
  return {
    entity: { ...entity, metadata: { ...entity.metadata, annotations } },
    findings: finding ? [finding] : [],
  };
}

function parse(value: string): Finding | undefined {
  try {
    return carried.parse(JSON.parse(value));
  } catch {
    return undefined;
  }
}
