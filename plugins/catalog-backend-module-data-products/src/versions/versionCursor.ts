import { InputError } from '@backstage/errors';
import { z } from 'zod/v3';
import type { VersionCursor } from './ContractVersionStore';

const cursorSchema = z.tuple([
  z.number().int().min(0).max(1000),
  z.string().datetime(),
  z.string().regex(/^[0-9a-f]{64}$/),
]);

/** A place in a list of versions, as a text that stays between the backend and itself. */
export function encodeVersionCursor(cursor: VersionCursor): string {
  const { entity, firstSeenAt, key } = cursor;
  return Buffer.from(JSON.stringify([entity, firstSeenAt, key])).toString(
    'base64url',
  );
}

/** @throws InputError if the text is no such place */
export function decodeVersionCursor(text: string): VersionCursor {
  try {
    const [entity, firstSeenAt, key] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
    );
    return { entity, firstSeenAt, key };
  } catch {
    throw new InputError(
      'cursor is not one that this list gave; leave it out to start at the beginning',
    );
  }
}
