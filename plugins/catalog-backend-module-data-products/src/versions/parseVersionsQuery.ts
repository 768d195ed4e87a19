import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { z } from 'zod/v3';
import { storableText } from '../failures/storableText';

const entityRef = storableText({ most: 400 }).transform(fullRef);
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

export const parseListQuery = parserOf(listQuery);
export const parseLogQuery = parserOf(logQuery);
export const parseComparisonQuery = parserOf(comparisonQuery);
export const parseDocumentQuery = parserOf(documentQuery);

/** @throws InputError that names the part of the query that makes no sense */
function parserOf<Schema extends z.ZodTypeAny>(schema: Schema) {
  return (query: unknown): z.output<Schema> => {
    const parsed = schema.safeParse(query);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new InputError(
      `${issue.path.join('.') || 'query'}: ${issue.message}`,
    );
  };
}

function fullRef(text: string, context: z.RefinementCtx): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultNamespace: 'default' }),
    );
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'must be a full reference, such as api:default/orders-v1',
    });
    return z.NEVER;
  }
}
