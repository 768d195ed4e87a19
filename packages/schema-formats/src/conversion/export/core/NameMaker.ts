interface NameRules {
  /** The nearest legal name; may be empty. */
  legal: (text: string) => string;
  /** What two names must not have in common. */
  key: (name: string) => string;
  /** In bytes of UTF-8. */
  maximumBytes: number;
  /** What to call what has no legal character at all. */
  fallback: string;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The beginning of a name that is no longer than that, with no half character. */
export function shortenToBytes(name: string, maximumBytes: number): string {
  if (name.length * 3 <= maximumBytes) return name;
  let bytes = 0;
  let length = 0;
  for (const character of name) {
    bytes += bytesOf(character);
    if (bytes > maximumBytes) return name.slice(0, length);
    length += character.length;
  }
  return name;
}

/** Makes names of one scope: legal, of bounded length, and each only once. */
export class NameMaker {
  readonly #rules: NameRules;
  readonly #taken = new Set<string>();
  /** Where to go on counting, so that a thousand equal names do not take a million steps. */
  readonly #counters = new Map<string, number>();

  constructor(rules: NameRules) {
    this.#rules = rules;
  }

  make(wanted: string): string {
    const { legal, key, maximumBytes, fallback } = this.#rules;
    const base = shortenToBytes(legal(wanted) || fallback, maximumBytes);
    let name = base;
    let counter = this.#counters.get(key(base)) ?? 1;
    while (this.#taken.has(key(name))) {
      counter += 1;
      const ending = `_${counter}`;
      name = shortenToBytes(base, maximumBytes - ending.length) + ending;
    }
    this.#counters.set(key(base), counter);
    this.#taken.add(key(name));
    return name;
  }
}
