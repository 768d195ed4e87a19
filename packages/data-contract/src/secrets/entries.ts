import type { Allowed } from './allowed';
import { judgeName, judgeServerName } from './secretNames';
import { isSecretValue, looksMade, looksSecret } from './secretValues';

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
] as const;
const values = /^(?:value|values)$/i;

/** Blocks that say how to connect, where a `key` opens something. */
const connections =
  /^(?:servers?|connections?|connectionDetails|connectionProperties|credentials|infrastructure|authentication)$/i;

/** Whether all below a field says how to connect. */
export const isConnection = (field: string): boolean => connections.test(field);

/** What is known of a field: its name, and where it stands. */
export interface Entry {
  name: string;
  /** The text of a scalar; undefined for a list or a mapping. */
  text: string | undefined;
  /** The text of another field of the same mapping. */
  beside(name: string): string | undefined;
  inConnection: boolean;
}

/**
 * Whether a field, or the value of a property, is called like a secret, so that
 * all of it is hidden. Where nothing connects, a list or mapping of that name
 * describes one, as a schema does.
 */
export function isSecretEntry(entry: Entry, allowed?: Allowed): boolean {
  const { name, text, inConnection } = entry;
  const label = values.test(name) ? labelOf(entry) : undefined;
  const called = label ?? name;
  const isStrict = inConnection || label !== undefined;
  const verdict = (inConnection ? judgeServerName : judgeName)(called);
  if (!verdict || allowed?.has({ name: called, value: text ?? '' })) {
    return false;
  }
  if (text === undefined) return isStrict && verdict === 'secret';
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

function labelOf({ beside }: Entry): string | undefined {
  for (const label of labels) {
    const called = beside(label);
    if (called !== undefined) return called;
  }
  return undefined;
}
