import { primitiveKinds } from './promotions';

/** By the kind of a default, the types that it may be a value of; of a name one cannot tell. */
const plausible: Readonly<Record<string, readonly string[]>> = {
  null: ['null'],
  boolean: ['boolean'],
  integer: ['int', 'long', 'float', 'double'],
  wide: ['long', 'float', 'double'],
  number: ['float', 'double'],
  string: ['string', 'bytes', 'enum', 'fixed'],
  list: ['array'],
  object: ['map', 'record', 'error'],
};
const primitives: ReadonlySet<string> = new Set(primitiveKinds);

/**
 * A union with the branch in front that its default probably belongs to. Since
 * 1.12 the specification lets a default match any branch, avsc knows the older
 * rule that only the first one counts. For reading, the order says nothing.
 */
export function withPlausibleBranchFirst(
  type: unknown,
  defaultValue: unknown,
): unknown {
  if (!Array.isArray(type)) {
    return type;
  }
  const kinds = plausible[kindOf(defaultValue)];
  const named = ['string', 'object'].includes(kindOf(defaultValue));
  const best = type.findIndex(branch => {
    const kind = typeof branch === 'string' ? branch : branch?.type;
    return kinds.includes(kind) || (named && !isKnownKind(kind, branch));
  });
  return best > 0
    ? [type[best], ...type.slice(0, best), ...type.slice(best + 1)]
    : type;
}

/** Whether one sees the kind of a branch, unlike that of a reference by name. */
function isKnownKind(kind: unknown, branch: unknown): boolean {
  return typeof branch !== 'string' || primitives.has(String(kind));
}

function kindOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'list';
  }
  if (Number.isInteger(value)) {
    return Math.abs(value as number) < 2 ** 31 ? 'integer' : 'wide';
  }
  return typeof value;
}
