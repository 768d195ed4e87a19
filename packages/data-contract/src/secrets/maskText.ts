import { Allowed } from './allowed';
import { MASK, maskPart } from './mask';
import type { SecretPattern } from './pattern';
import { patternGroups } from './patterns';
import { remembered } from './remembered';
import { isSecretName, judgeName } from './secretNames';
import {
  isNoCommonWord,
  isSecretValue,
  looksMade,
  looksSecret,
} from './secretValues';

/** A part of a text that is a secret. */
export interface SecretPart {
  start: number;
  end: number;
}

/** What at least one of the patterns needs: most texts have none of it, and are done with. */
const suspicious =
  /:\/\/|=|@|-----BEGIN|\s-[-\w]|pass|pwd|pw|pin|pat|otp|jwt|psk|pswd|psswd|sas|secret|token|key|schl(?:ü|u)|cred|zugang|anmelde|logon|signature|cookie|authori|webhook|bearer|basic|identified|kennw|contrase|geheimnis|senha|wachtwoord|hasło|[\w+/.~-]{20}/i;
const isSuspicious = remembered(text => suspicious.test(text));
/** Shorter texts have no secret in them that any pattern finds. */
const SHORTEST = 7;

const usualParts = remembered(text => partsOf(text, undefined));

/** The parts of a text that are secrets, in their order; they do not overlap. */
export function secretParts(options: {
  text: string;
  allowed?: Allowed;
}): readonly SecretPart[] {
  const { text, allowed } = options;
  if (text.length < SHORTEST || !isSuspicious(text)) return [];
  return allowed ? partsOf(text, allowed) : usualParts(text);
}

function partsOf(text: string, allowed: Allowed | undefined): SecretPart[] {
  const parts: SecretPart[] = [];
  for (const group of patternGroups) {
    if (!group.hint.test(text)) continue;
    for (const pattern of group.patterns) {
      if (!pattern.hint.test(text)) continue;
      for (const match of text.matchAll(pattern.expression)) {
        const found = foundIn(match);
        const name = nameIn(match);
        if (
          found &&
          !isMasked(found.secret) &&
          isSecret({ ...found, pattern, match }) &&
          !allowed?.has({ name, value: found.secret, match })
        ) {
          parts.push(found);
        }
      }
    }
  }
  return withoutOverlaps(parts);
}

/** So often a mask may bring a secret to light that nobody saw before. */
const MOST_ROUNDS = 4;

/** The text with its secrets hidden, and with every line end that it had. */
export function maskText(text: string, allowed?: Allowed): string {
  let shown = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = secretParts({ text: shown, allowed });
    if (parts.length === 0) return shown;
    shown = withoutParts(shown, parts);
  }
  return shown;
}

function withoutParts(text: string, parts: readonly SecretPart[]): string {
  let masked = '';
  let end = 0;
  for (const part of parts) {
    masked += text.slice(end, part.start);
    masked += maskPart(text.slice(part.start, part.end));
    end = part.end;
  }
  return masked + text.slice(end);
}

function nameIn({ groups }: RegExpMatchArray): string | undefined {
  return groups?.name ?? groups?.name1;
}

interface Found extends SecretPart {
  secret: string;
}

/** A secret stands at the end of what an expression matches, but for signs. */
function foundIn(match: RegExpMatchArray): Found | undefined {
  const { secret, secret1, secret2 } = match.groups ?? {};
  return placeOf(match, secret ?? secret1 ?? secret2);
}

function placeOf(
  match: RegExpMatchArray,
  secret: string | undefined,
): Found | undefined {
  if (!secret) return undefined;
  const start = (match.index ?? 0) + match[0].lastIndexOf(secret);
  return { secret, start, end: start + secret.length };
}

function isMasked(secret: string): boolean {
  return (
    secret.includes(MASK) && /^["'{`]?\s*•••[\s#"'`)\]}.,;:]*$/.test(secret)
  );
}

function isSecret(options: {
  pattern: SecretPattern;
  match: RegExpMatchArray;
  secret: string;
}): boolean {
  const { pattern, match, secret } = options;
  const bare = secret.replace(/^["'`{]|["'`}]$/g, '');
  const { sign, told } = match.groups ?? {};
  const name = nameIn(match) ?? '';
  if (pattern.judgement !== 'form' && !isSecretValue(secret)) return false;
  switch (pattern.judgement) {
    case 'form':
      return secret.trim() !== '';
    case 'place':
      return isSecretValue(bare);
    case 'looks':
      return looksSecret(bare) || looksMade(bare);
    case 'made':
      return looksMade(bare);
    case 'name':
      // In an address nothing is computed.
      return (
        isNamedSecret(name, bare) &&
        !(pattern.id === 'assignment' && isCode(bare))
      );
    default:
      return isToldSecret(name, bare, (sign ?? told) !== undefined, match);
  }
}

function isNamedSecret(name: string, bare: string): boolean {
  const { length } = name;
  const verdict = judgeName(name.slice(name.lastIndexOf('--', length - 3) + 1));
  if (!verdict || !isSecretValue(bare)) return false;
  if (verdict === 'secret') return true;
  return verdict === 'perhaps' ? looksSecret(bare) : looksMade(bare);
}

/** `md5(token)`, `other.password`: what code computes, or has from elsewhere. */
function isCode(value: string): boolean {
  return (
    /^(?:[A-Za-z_]\w{0,60}\(|[a-z_]\w{0,40}\.[a-z_]\w{0,60}$)/.test(value) ||
    /^(?:string|str|text|int|integer|bool|boolean|varchar|char|uuid|object|any|number|bytes)$/i.test(
      value,
    )
  );
}

/** Nothing more of a sentence follows, or what else somebody needs who connects. */
const isLast =
  /^[\s.,;)!`"'“”»]*(?:$|\n|\.\s|(?:and|und|[/|])?\s{0,2}(?:user|login|benutzer|host|account)\w{0,10}\s?[:=])/i;
const passwordName =
  /(?:pass(?:word|wd|phrase|wort|code)|pwd|pw|kennwort|contraseña)$/i;

function isToldSecret(
  name: string,
  bare: string,
  hasSign: boolean,
  match: RegExpMatchArray,
): boolean {
  const asOneName = name.replace(/ /g, '_');
  const verdict = judgeName(asOneName);
  if (!verdict || isCode(bare)) return false;
  // One may pass something else, too.
  if (verdict !== 'secret' && match.groups?.beside) return false;
  if (looksSecret(bare)) return verdict !== 'perhaps a key' || looksMade(bare);
  const end = (match.index ?? 0) + match[0].length;
  const isQuoted = match.groups?.quote !== undefined;
  return (
    (hasSign || isQuoted) &&
    isSecretName(asOneName) &&
    passwordName.test(name) &&
    (isQuoted || isLast.test((match.input ?? '').slice(end, end + 30))) &&
    isNoCommonWord(bare)
  );
}

function withoutOverlaps(parts: readonly SecretPart[]): SecretPart[] {
  const merged: SecretPart[] = [];
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
