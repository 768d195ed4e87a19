import {
  type Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { isLegalRef } from './references';

/** What stands in a document that somebody meant to be an entity. */
type Written = { [key: string]: unknown };

const isMapping = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it tries to be a data product or contract, however it fails. */
export function isOurs(written: object): boolean {
  const { kind } = written as Written;
  return (
    typeof kind === 'string' &&
    (isDataProduct(written as Entity) || isDataContract(written as Entity))
  );
}

/**
 * The full reference of one of our entities; undefined for those of other kinds,
 * and for those that the catalog will refuse because of what they are called.
 */
export function ownRef(entity: Entity): string | undefined {
  return isOurs(entity) && isLegalRef(getCompoundEntityRef(entity))
    ? stringifyEntityRef(entity)
    : undefined;
}

function nameProblem(path: string, value: unknown): string | undefined {
  if (value === undefined) return `${path} is missing`;
  if (value === null || value === '') return `${path} is empty`;
  if (typeof value !== 'string') return `${path} is not a text`;
  // No database of a catalog can keep it, nor what is stored with it.
  return value.includes('\u0000')
    ? `${path} has a character of value zero`
    : undefined;
}

/** What keeps a document from being handed to the catalog at all. */
function whyNotAnEntity(written: Written): string | undefined {
  const { metadata } = written;
  if (metadata === undefined || metadata === null) return 'metadata is missing';
  if (!isMapping(metadata)) return 'metadata is not a mapping';
  const { name, namespace, annotations } = metadata;
  const hasAnnotations = annotations === undefined || annotations === null;
  return (
    nameProblem('apiVersion', written.apiVersion) ??
    nameProblem('kind', written.kind) ??
    nameProblem('metadata.name', name) ??
    (namespace === undefined
      ? undefined
      : nameProblem('metadata.namespace', namespace)) ??
    (hasAnnotations || isMapping(annotations)
      ? undefined
      : 'metadata.annotations is not a mapping')
  );
}

/**
 * A document on which the catalog would fail before it knows which entity it is,
 * and with it the location and all other files of that location.
 */
export function notAnEntity(options: {
  written: object;
  line: number;
}): Finding | undefined {
  const reason = whyNotAnEntity(options.written as Written);
  return reason === undefined
    ? undefined
    : {
        rule: 'not-an-entity',
        severity: 'error',
        path: '',
        line: options.line,
        message: `This document is neither ODPS, ODCS nor a Backstage entity: ${reason}`,
        remedy:
          'Write kind: DataProduct or kind: DataContract for a standard document, or give an entity its apiVersion, kind and metadata.name; else move it to another file.',
      };
}
