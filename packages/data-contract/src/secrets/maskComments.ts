import type { Allowed } from './allowed';
import { maskFields } from './maskLines';
import { maskText } from './maskText';

/** A comment; in a text of which nobody knows what is a value, something that may be one. */
const comment = /(?<=^|[ \t])#[^\r\n]*/gm;
/** What was a line of YAML before somebody put the sign before it. */
const wasField =
  /^#+[ \t]*(?:-[ \t]+)?["']?[\p{L}][\w.\p{L}-]{0,100}["']?[ \t]*:[ \t]+[^\s]/u;

/** Hides secrets in a part of a text in which nothing but comments and signs are. */
export function maskComments(text: string, allowed?: Allowed): string {
  return maskText(text, allowed).replace(comment, line =>
    wasField.test(line) && isField(line) ? maskFields({ line, allowed }) : line,
  );
}

/** One word or a quoted text after the name: no sentence about it. */
function isField(line: string): boolean {
  return /:[ \t]+(?:"[^"]*"|'[^']*'|[^\s"']+)[ \t,}]*$/.test(line);
}

/** Whether a text has anything that looks like a comment with a secret. */
export function mayHaveSecretComment(text: string, allowed?: Allowed): boolean {
  if (!text.includes('#')) return false;
  if (/#[^\n]{0,200}-----BEGIN/.test(text)) return true;
  for (const [line] of text.matchAll(comment)) {
    if (maskComments(line, allowed) !== line) return true;
  }
  return false;
}
