import { z } from 'zod/v3';
import { entityRefText } from '../requests/entityRefText';
import { parserOf } from '../requests/parserOf';

const entityRef = entityRefText({ example: 'api:default/orders-v1' });
const key = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be the key of a version, 64 digits');
const page = { entityRef, cursor: z.string().max(1000).optional() };

const listQuery = z
  .object({
    ...page,
    limit: z.coerce.number().int().min(1).max(100).default(50),
  })
  .strict();
const logQuery = z
  .object({
    ...page,
    // Large contracts take a moment to compare, one after the other.
    limit: z.coerce.number().int().min(1).max(10).default(5),
  })
  .strict();
const comparisonQuery = z
  .object({ entityRef, older: key, newer: key })
  .strict();
const documentQuery = z.object({ entityRef, key }).strict();

export type VersionsRequest = z.output<typeof listQuery>;
export type ComparisonRequest = z.output<typeof comparisonQuery>;
export type DocumentRequest = z.output<typeof documentQuery>;

export const parseListQuery = parserOf(listQuery, 'query');
export const parseLogQuery = parserOf(logQuery, 'query');
export const parseComparisonQuery = parserOf(comparisonQuery, 'query');
export const parseDocumentQuery = parserOf(documentQuery, 'query');
