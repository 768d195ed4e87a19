import { RE2JS } from 're2js';

const longestPattern = 300;
const longestText = 300;

/**
 * Looks for patterns of strangers in names. RE2 takes a time that grows with the
 * length only, so that no pattern can hold up anything.
 */
export class PatternMatcher {
  readonly #compiled = new Map<string, RE2JS | undefined>();

  /** `undefined` if that cannot be said: RE2 knows no look-around, for example. */
  matches(pattern: string, text: string): boolean | undefined {
    if (text.length > longestText) {
      return undefined;
    }
    return this.#compile(pattern)?.matcher(text).find();
  }

  #compile(pattern: string): RE2JS | undefined {
    if (!this.#compiled.has(pattern)) {
      this.#compiled.set(pattern, compile(pattern));
    }
    return this.#compiled.get(pattern);
  }
}

function compile(pattern: string): RE2JS | undefined {
  if (pattern.length > longestPattern) {
    return undefined;
  }
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
