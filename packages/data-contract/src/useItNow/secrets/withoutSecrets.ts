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

/** A value in a contract. */
interface Place {
  above: Place | undefined;
  /** The field of a mapping, or the index in a list. */
  at: string | number;
  /** The list that the index is of. */
  list?: readonly unknown[];
  /** Whether the name of a field says that all in it is secret. */
  hidden: boolean;
  inServer: boolean;
}

/**
 * A contract with `•••` in the place of every password, key and token, and the
 * places of those that were found. Names of columns are never secrets. What has
 * no secret in it is the same object as before.
 *
 * @public
 */
export function withoutSecrets(options: { contract: DataContractDescriptor }): {
  contract: DataContractDescriptor;
  masked: MaskedSecret[];
} {
  const masked: MaskedSecret[] = [];
  const contract = clean(options.contract, undefined);
  return { contract: contract as DataContractDescriptor, masked };

  function clean(value: unknown, place: Place | undefined): unknown {
    if (Array.isArray(value)) return cleanList(value, place);
    if (typeof value === 'object' && value !== null) {
      return cleanMapping(value, place);
    }
    const shown =
      place?.hidden && isSecretValue(value) ? MASK : maskScalar(value);
    if (shown !== value) masked.push({ path: pathOf(place) });
    return shown;
  }

  function cleanList(list: readonly unknown[], above: Place | undefined) {
    const hidden = above?.hidden ?? false;
    const inServer =
      above?.inServer || (above?.at === 'servers' && !above.above);
    let isChanged = false;
    const cleaned = mapKeepingIndexes(list, (item, at) => {
      const shown = clean(item, { above, at, list, hidden, inServer });
      isChanged ||= shown !== item;
      return shown;
    });
    return isChanged ? cleaned : list;
  }

  function cleanMapping(mapping: object, above: Place | undefined) {
    const inServer = above?.inServer ?? false;
    let changed: Record<string, unknown> | undefined;
    for (const entry of Object.entries(mapping)) {
      const [at, value] = entry;
      const hidden =
        above?.hidden || isSecretEntry({ entry, beside: mapping, inServer });
      const shown = clean(value, { above, at, hidden, inServer });
      if (shown !== value) {
        changed ??= { ...mapping };
        changed[at] = shown;
      }
    }
    return changed ?? mapping;
  }
}

/** Only of what is found: most contracts have no secret at all. */
function pathOf(place: Place | undefined): string {
  if (!place) return '';
  const { above, at, list } = place;
  const path = pathOf(above);
  if (typeof at === 'number') {
    return `${path}[${originalIndex({ list: list ?? [], index: at })}]`;
  }
  return path ? `${path}.${at}` : at;
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
  /** Whether that mapping is part of the block of a server. */
  inServer: boolean;
}): boolean {
  const { entry, beside, inServer } = options;
  if (!inServer && typeof entry[1] === 'object') return false;
  const isSecret = inServer ? isServerSecretName : isSecretName;
  const { property } = beside as { property?: unknown };
  return entry[0] === 'value' && typeof property === 'string'
    ? isSecret(property)
    : isSecret(entry[0]);
}
