import type { Allowed } from './allowed';
import { maskFields, maskPairs, pairLabel } from './maskLines';
import { maskText } from './maskText';
import { isCommonWord } from './secretValues';

/** A comment; in a text of which nobody knows what is a value, something that may be one. */
const comment = /(?<=^|[ \t])#[^\r\n]*/gm;
/** What was a line of YAML before somebody put the sign before it. */
const wasField =
  /^#+[ \t]*(?:-[ \t]+)?["']?[\p{L}][\w.\p{L}-]{0,100}["']?[ \t]*:[ \t]+[^\s]/u;

/** Hides secrets in a part of a text in which nothing but comments and signs are. */
export function maskComments(text: string, allowed?: Allowed): string {
  const shown = maskText(text, allowed);
  const comments = [...shown.matchAll(comment)].map(([line]) => line);
  let next = 0;
  return shown.replace(comment, line => {
    const index = next;
    next += 1;
    if (!wasField.test(line) && !/\bvalue/.test(line)) return line;
    // Of a property and its value either may come first.
    const label = [comments[index - 1], comments[index + 1]]
      .map(other => other && pairLabel.exec(other)?.[1])
      .find(Boolean);
    const withoutPairs = maskPairs(line, allowed);
    return wasField.test(line) && isField(line)
      ? maskFields({ line: withoutPairs, label, allowed })
      : withoutPairs;
  });
}

/** One word or a quoted text after the name: no sentence about it. */
function isField(line: string): boolean {
  const [, quoted, word] =
    /:[ \t]+(?:("[^"]*"|'[^']*')|([^\s"']+))[ \t,}]*$/.exec(line) ?? [];
  return quoted !== undefined || (word !== undefined && !isCommonWord(word));
}

/** Whether a text has anything that looks like a comment with a secret. */
export function mayHaveSecretComment(text: string, allowed?: Allowed): boolean {
  if (!text.includes('#')) return false;
  if (/#[^\n]{0,200}-----BEGIN/.test(text)) return true;
  const comments = [...text.matchAll(comment)].map(([line]) => line);
  // Beside each other, as a property and its value are.
  const all = comments.join('\n');
  return maskComments(all, allowed) !== all;
}
