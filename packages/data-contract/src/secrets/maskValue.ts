import { mapKeepingIndexes, originalIndex } from '../structure';
import type { Path } from '../yaml/types';
import type { Allowed } from './allowed';
import { isConnection, isSecretEntry } from './entries';
import { isIdentity } from './identity';
import { hasMask, MASK } from './mask';
import { maskText } from './maskText';

/** A value in a document. */
interface Place {
  above: Place | undefined;
  /** The field of a mapping, or the index in a list. */
  at: string | number;
  /** The list that the index is of. */
  list?: readonly unknown[];
  /** Whether the name of a field says that all in it is secret. */
  hidden: boolean;
  inConnection: boolean;
}

/** A value without its secrets. */
export interface MaskedValue {
  /** The same object as before, if nothing had to be hidden. */
  value: unknown;
  /** Where masks stand now. */
  masked: Path[];
  /** Where a secret stands in a name, which cannot be hidden. */
  exposed: Path[];
}

/** Hides the secrets of a value of JSON; it does not change what it is given. */
export function maskValue(options: {
  value: unknown;
  allowed?: Allowed;
  /** Places of which somebody else takes care. */
  isLeftAlone?: (path: Path) => boolean;
}): MaskedValue {
  const { allowed, isLeftAlone } = options;
  const masked: Path[] = [];
  const exposed: Path[] = [];
  return { value: clean(options.value, undefined), masked, exposed };

  function clean(value: unknown, place: Place | undefined): unknown {
    if (Array.isArray(value)) return cleanList(value, place);
    if (typeof value === 'object' && value !== null) {
      return cleanMapping(value, place);
    }
    return cleanScalar(value, place);
  }

  function cleanScalar(value: unknown, place: Place | undefined): unknown {
    if (value === null || typeof value === 'boolean') return value;
    const text = String(value);
    const shown =
      place?.hidden && mayHide(text) ? MASK : maskText(text, allowed);
    if (shown === text) {
      if (hasMask(text)) masked.push(pathOf(place));
      return value;
    }
    const path = pathOf(place);
    if (isLeftAlone?.(path)) return value;
    if (isIdentity(path)) {
      exposed.push(path);
      return value;
    }
    masked.push(path);
    return shown;
  }

  function cleanList(list: readonly unknown[], above: Place | undefined) {
    const { hidden = false, inConnection = false } = above ?? {};
    let isChanged = false;
    const cleaned = mapKeepingIndexes(list, (item, at) => {
      const shown = clean(item, { above, at, list, hidden, inConnection });
      isChanged ||= shown !== item;
      return shown;
    });
    return isChanged ? cleaned : list;
  }

  function cleanMapping(mapping: object, above: Place | undefined) {
    const { hidden: isHidden = false, inConnection = false } = above ?? {};
    const fields = mapping as Record<string, unknown>;
    const beside = (name: string) =>
      typeof fields[name] === 'string' ? fields[name] : undefined;
    let changed: [string, unknown][] | undefined;
    const entries = Object.entries(fields);
    entries.forEach(([name, value], index) => {
      const text = scalarText(value);
      const hidden =
        isHidden ||
        isSecretEntry(
          { name, text, parts: partsOf(value), beside, inConnection },
          allowed,
        );
      const place: Place = {
        above,
        at: name,
        hidden,
        inConnection: inConnection || isConnection(name),
      };
      const shown = clean(value, place);
      const shownName = maskText(name, allowed);
      if (shownName !== name || hasMask(name)) masked.push(pathOf(above));
      if (shown !== value || shownName !== name) {
        changed ??= [...entries];
        changed[index] = [shownName, shown];
      }
    });
    return changed ? Object.fromEntries(changed) : mapping;
  }

  function mayHide(text: string): boolean {
    return isSecretEntryValue(text) && !allowed?.has({ value: text });
  }
}

/** Below a name that is that of a secret, everything is one but references. */
function isSecretEntryValue(text: string): boolean {
  return isSecretEntry({
    name: 'password',
    text,
    beside: () => undefined,
    inConnection: true,
  });
}

function scalarText(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null
    ? undefined
    : String(value);
}

function partsOf(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.values(value).map(scalarText);
  return parts.every(part => part !== undefined) ? parts : undefined;
}

/** Only of what is found: most documents have no secret at all. */
function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let each = place; each; each = each.above) {
    const { at, list } = each;
    path.push(
      typeof at === 'number'
        ? originalIndex({ list: list ?? [], index: at })
        : at,
    );
  }
  return path.reverse();
}
