import { InputError } from '@backstage/errors';
import type { DiscoveryRequest } from '@data-mesh/backstage-plugin-data-products-common';
import { createHash } from 'node:crypto';

/** Where a page ended. */
export type DiscoveryCursor =
  /** In a list that the catalog sorts: those that have what it sorts by, or those that lack it. */
  | {
      of: 'catalog';
      part: 'having' | 'lacking';
      /** Of the catalog; absent at the beginning of the second part. */
      cursor?: string;
      total: number;
    }
  /** In what matches a text. */
  | { of: 'text'; offset: number };

/** A page belongs to the request that began the list. */
function requestKey(request: DiscoveryRequest): string {
  const { kind, text, filter, sort, order } = request;
  const fields = Object.entries(filter ?? {})
    .filter(([, values]) => values?.length)
    .sort(([a], [b]) => a.localeCompare(b));
  return createHash('sha256')
    .update(JSON.stringify([kind, text, fields, sort, order]))
    .digest('base64url')
    .slice(0, 12);
}

export function encodeCursor(options: {
  request: DiscoveryRequest;
  cursor: DiscoveryCursor;
}): string {
  const { request, cursor } = options;
  return Buffer.from(
    JSON.stringify({ key: requestKey(request), ...cursor }),
  ).toString('base64url');
}

function isCursor(value: Record<string, unknown>): boolean {
  const isCount = (count: unknown) =>
    Number.isSafeInteger(count) && Number(count) >= 0;
  return value.of === 'text'
    ? isCount(value.offset)
    : value.of === 'catalog' &&
        ['having', 'lacking'].includes(String(value.part)) &&
        ['string', 'undefined'].includes(typeof value.cursor) &&
        isCount(value.total);
}

/**
 * The place at which the page before ended.
 *
 * @throws InputError where the text is no such place, or one in another list
 */
export function decodeCursor(
  request: DiscoveryRequest,
): DiscoveryCursor | undefined {
  if (!request.cursor) return undefined;
  try {
    const { key, ...cursor } = JSON.parse(
      Buffer.from(request.cursor, 'base64url').toString('utf8'),
    );
    if (key === requestKey(request) && isCursor(cursor)) return cursor;
  } catch {
    // Said below, as for any other text that is no cursor.
  }
  throw new InputError(
    'cursor is not one that this list gave; leave it out to start at the beginning',
  );
}
