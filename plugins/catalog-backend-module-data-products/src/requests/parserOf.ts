import { InputError } from '@backstage/errors';
import type { z } from 'zod/v3';

/**
 * Reads a part of a request.
 *
 * @param part - What to call it where it makes no sense as a whole.
 * @returns A function that throws an InputError which names what makes no sense, and why.
 */
export function parserOf<Schema extends z.ZodTypeAny>(
  schema: Schema,
  part: 'query' | 'body',
) {
  return (value: unknown): z.output<Schema> => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new InputError(`${issue.path.join('.') || part}: ${issue.message}`);
  };
}
