import type { DataContractDescriptor } from '../../model';
import { mapKeepingIndexes, originalIndex } from '../../structure';
import type { MaskedSecret } from '../types';
import { maskText } from './maskText';
import {
  isSecretName,
  isSecretValue,
  isServerSecretName,
  MASK,
} from './secretNames';

type Entry = readonly [key: string, value: unknown];

/**
 * A contract with `•••` in the place of every password, key and token, and the
 * places of those that were found. Names of columns are never secrets.
 *
 * @public
 */
export function withoutSecrets(options: { contract: DataContractDescriptor }): {
  contract: DataContractDescriptor;
  masked: MaskedSecret[];
} {
  const masked: MaskedSecret[] = [];
  const contract = clean(options.contract, { path: '', hidden: false });
  return { contract: contract as DataContractDescriptor, masked };

  function clean(
    value: unknown,
    place: { path: string; hidden: boolean },
  ): unknown {
    const { path, hidden } = place;
    if (Array.isArray(value)) {
      return mapKeepingIndexes(value, (item, index) =>
        clean(item, {
          path: `${path}[${originalIndex({ list: value, index })}]`,
          hidden,
        }),
      );
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(entry => [
          entry[0],
          clean(entry[1], {
            path: path ? `${path}.${entry[0]}` : entry[0],
            hidden: hidden || isSecretEntry({ entry, beside: value, path }),
          }),
        ]),
      );
    }
    const shown = hidden && isSecretValue(value) ? MASK : maskScalar(value);
    if (shown !== value) masked.push({ path });
    return shown;
  }
}

function maskScalar(value: unknown): unknown {
  return typeof value === 'string' ? maskText(value) : value;
}

/**
 * Whether a field, or the value of a custom property, is called like a secret.
 * Outside of servers a list or mapping of that name describes one, as a schema does.
 */
export function isSecretEntry(options: {
  entry: Entry;
  /** The mapping that the entry is part of. */
  beside: object;
  /** The path of that mapping. */
  path: string;
}): boolean {
  const { entry, beside, path } = options;
  const inServer = path.startsWith('servers[');
  if (!inServer && typeof entry[1] === 'object') return false;
  const isSecret = inServer ? isServerSecretName : isSecretName;
  const { property } = beside as { property?: unknown };
  return entry[0] === 'value' && typeof property === 'string'
    ? isSecret(property)
    : isSecret(entry[0]);
}
