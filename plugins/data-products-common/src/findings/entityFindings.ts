import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { Finding } from '@data-mesh/data-contract';
import { DATA_MESH_GROUP } from '../model';

/**
 * The type of the status items that carry findings on an entity.
 *
 * @public
 */
export const FINDING_STATUS_TYPE = `${DATA_MESH_GROUP}/finding`;

/**
 * A finding in the form in which the catalog carries it: an item of the
 * entity's `status`.
 *
 * @public
 */
export interface FindingStatusItem {
  type: string;
  level: Finding['severity'];
  message: string;
  error: { name: string; message: string } & JsonObject;
}

/**
 * Writes a finding as a status item of an entity.
 *
 * @public
 */
export function findingStatusItem(finding: Finding): FindingStatusItem {
  const { rule, severity, message, path, line, column, remedy } = finding;
  return {
    type: FINDING_STATUS_TYPE,
    level: severity,
    message,
    error: { name: rule, message, path, line, column, remedy },
  };
}

/**
 * Reads the findings that an entity carries, in the order of the document.
 *
 * @public
 */
export function entityFindings(entity: Entity): Finding[] {
  const { status } = entity as { status?: { items?: FindingStatusItem[] } };
  return (status?.items ?? [])
    .filter(item => item.type === FINDING_STATUS_TYPE)
    .map(({ level, message, error }) => ({
      rule: error.name,
      severity: level,
      path: String(error.path ?? ''),
      line: typeof error.line === 'number' ? error.line : undefined,
      column: typeof error.column === 'number' ? error.column : undefined,
      message,
      remedy: String(error.remedy ?? ''),
    }));
}
