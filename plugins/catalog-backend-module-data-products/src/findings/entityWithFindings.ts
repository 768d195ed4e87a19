import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_FIRST_LINE,
  findingStatusItem,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import type { DocumentFacts } from '../documents/documentFacts';
import { takeNotUtf8 } from '../documents/notUtf8';

/** A contract under another name than the one under which ports look for it. */
function unexpectedName(
  entity: Entity,
  expectedName: string | undefined,
): Finding[] {
  if (!expectedName || entity.metadata.name === expectedName) return [];
  return [
    {
      rule: 'unexpected-name',
      severity: 'warning',
      path: 'metadata.name',
      message: `The entity is named "${entity.metadata.name}", and ports look for "${expectedName}", which follows from the id of the document.`,
      remedy: `Name the entity "${expectedName}", so that the ports that name this contract find it.`,
    },
  ];
}

/** The lines of the file before the document. Anybody may write the annotation. */
function linesBefore(entity: Entity): number {
  const firstLine = Number(
    entity.metadata.annotations?.[ANNOTATION_FIRST_LINE],
  );
  return Number.isSafeInteger(firstLine) && firstLine > 1 ? firstLine - 1 : 0;
}

/**
 * Puts the findings of its document on an entity, in the lines of its file, and
 * that the file is not UTF-8, if it is not. Those of the document are computed from
 * the text that the entity carries, by the same function that the command line calls.
 */
export function entityWithFindings<T extends Entity>(options: {
  entity: T;
  facts?: Pick<DocumentFacts, 'findings' | 'expectedName'>;
}): T {
  const { facts } = options;
  const { entity, findings: ofFile } = takeNotUtf8(options.entity);
  const offset = linesBefore(entity);
  const ofDocument = facts?.findings ?? [];
  const findings = [
    ...ofFile,
    ...unexpectedName(entity, facts?.expectedName),
    ...ofDocument.map(finding => ({
      ...finding,
      line: finding.line && finding.line + offset,
    })),
  ];
  if (findings.length === 0) return entity;
  const { status } = entity as { status?: { items?: unknown[] } };
  return {
    ...entity,
    status: {
      ...status,
      items: [...(status?.items ?? []), ...findings.map(findingStatusItem)],
    },
  };
}
