import type { Allowed } from './allowed';
import { judgeName, judgeServerName } from './secretNames';
import {
  isCommonWord,
  isSecretValue,
  looksMade,
  looksSecret,
} from './secretValues';

/** Fields that say how another field of the same mapping is called. */
const labels = [
  'property',
  'name',
  'key',
  'field',
  'parameter',
  'param',
  'option',
  'setting',
  'header',
  'variable',
  'Key',
  'Name',
  'label',
  'title',
  'id',
] as const;
const values = /^(?:value|values)$/i;

/** Blocks that say how to connect, where a `key` opens something. */
const connections =
  /^(?:servers?|connections?|connectionDetails|connectionProperties|credentials|infrastructure|authentication)$/i;

/** Names of a way to log in as often as of what is used for it. */
const schemes = /^(?:auth|bearer|jwt|authorization)$/i;

/** Whether all below a field says how to connect. */
export const isConnection = (field: string): boolean => connections.test(field);

/** What is known of a field: its name, and where it stands. */
export interface Entry {
  name: string;
  /** The text of a scalar; undefined for a list or a mapping. */
  text: string | undefined;
  /** What a list or a mapping has in it, if that is scalars only. */
  parts?: readonly string[];
  /** The text of another field of the same mapping. */
  beside(name: string): string | undefined;
  inConnection: boolean;
}

/**
 * Whether a field, or the value of a property, is called like a secret, so that
 * all of it is hidden. Where nothing connects, a list or mapping of that name
 * describes one, as a schema does, unless everything in it looks like one.
 */
export function isSecretEntry(entry: Entry, allowed?: Allowed): boolean {
  const { name, text, inConnection } = entry;
  const label = values.test(name) ? labelOf(entry) : undefined;
  const called = label ?? name;
  if (schemes.test(called) && text !== undefined && isCommonWord(text)) {
    return false;
  }
  const isStrict = inConnection || label !== undefined;
  const verdict = (inConnection ? judgeServerName : judgeName)(called);
  if (!verdict || allowed?.has({ name: called, value: text ?? '' })) {
    return false;
  }
  if (text === undefined) {
    return verdict === 'secret' && (isStrict || areSecrets(entry.parts));
  }
  if (!isSecretValue(text)) return false;
  switch (verdict) {
    case 'secret':
      // Settings count with whole numbers: `maxTokens: 500`.
      return !(/s$/i.test(called) && /^\d+$/.test(text.trim()));
    case 'perhaps':
      return label !== undefined || inConnection || looksSecret(text);
    default:
      return looksMade(text);
  }
}

function areSecrets(parts: readonly string[] = []): boolean {
  const said = parts.filter(isSecretValue);
  return said.length > 0 && said.every(looksSecret);
}

function labelOf({ beside }: Entry): string | undefined {
  for (const label of labels) {
    const called = beside(label);
    if (called !== undefined) return called;
  }
  return undefined;
}
