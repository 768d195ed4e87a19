import { z } from 'zod/v3';

/** Characters of value zero and other control characters: no name has them, and PostgreSQL fails on the first. */
const CONTROL = /\p{Cc}/u;

/** Whether a database can be asked for a text. */
export function isStorable(text: string): boolean {
  return !CONTROL.test(text);
}

/** A text of a request that is looked for in a database. */
export function storableText(options: { least?: number; most: number }) {
  return z
    .string()
    .min(options.least ?? 0)
    .max(options.most)
    .refine(isStorable, 'must have no control characters');
}
