import { isSecretName } from '../../secrets/secretNames';

/** A part of a text: characters as they are, or a variable that the reader fills in. */
export type TextPart =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string };

/** Variables of RFC 0050 of Bitol, such as `${DB_HOST}`. */
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Splits a text at its variables. One that is called like a credential stays
 * characters: a document must not send the reader's `GITHUB_TOKEN` anywhere.
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const characters = (until: number) => {
    if (until > end) {
      parts.push({ kind: 'text', text: text.slice(end, until) });
    }
  };
  for (const { 0: source, 1: name, index } of text.matchAll(variable)) {
    if (!isSecretName(name)) {
      characters(index);
      parts.push({ kind: 'variable', name });
      end = index + source.length;
    }
  }
  characters(text.length);
  return parts;
}

/** The variables of a text, each once. */
export function variablesOf(text: string): string[] {
  const names = textParts(text).flatMap(part =>
    part.kind === 'variable' ? [part.name] : [],
  );
  return [...new Set(names)];
}

/** Whether a text is an address of the web, or may be one once its variable is filled in. */
export function isWebAddress(text: string): boolean {
  return (
    /^https?:\/\//i.test(text) || textParts(text).at(0)?.kind === 'variable'
  );
}
