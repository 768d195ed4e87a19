import type { Allowed } from './allowed';
import { maskWhole } from './mask';
import { maskComments } from './maskComments';
import { maskLines } from './maskLines';
import { maskScalar } from './maskScalar';
import { type Found, SecretSearch } from './SecretSearch';
import { type TextScalar, textNodes } from './textNodes';

/** So often a mask may bring a secret to light that nobody saw before. */
const MOST_ROUNDS = 4;
/** Looking at a text of megabytes takes as long as reading it. */
const LOOKED_AT_TWICE = 500_000;

/**
 * The text of a file with `•••` in the place of its secrets, each line where it
 * was. Masking what is masked changes nothing.
 */
export function maskDocument(text: string, allowed?: Allowed): string {
  let shown = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = maskOnce(shown, allowed);
    if (next === shown || next.length > LOOKED_AT_TWICE) return next;
    shown = next;
  }
  return shown;
}

function maskOnce(text: string, allowed: Allowed | undefined): string {
  const documents = textNodes({ text });
  if (!documents) return maskLines(text, allowed);
  const found: Found = new Map();
  const scalars: TextScalar[] = [];
  for (const node of documents) {
    new SecretSearch({ found, scalars, allowed }).look(node, []);
  }
  scalars.sort((a, b) => a.start - b.start);
  const hasComments = text.includes('#');
  const gap = (from: number, to: number) => {
    const part = text.slice(from, to);
    return hasComments && part.includes('#')
      ? maskComments(part, allowed)
      : part;
  };
  let masked = '';
  let end = 0;
  for (const scalar of scalars) {
    if (scalar.start < end) continue;
    masked += gap(end, scalar.start);
    const written = text.slice(scalar.start, scalar.end);
    const how = found.get(scalar);
    if (how === 'whole') masked += maskWhole(written);
    else if (how) masked += maskScalar({ written, scalar, allowed });
    else masked += written;
    end = scalar.end;
  }
  return masked + gap(end, text.length);
}
