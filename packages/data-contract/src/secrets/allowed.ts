import type { SecretSettings } from './types';

const bareName = (name: string) =>
  name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Names and values that are no secrets in this organisation. */
export class Allowed {
  readonly #values: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  static of(settings: SecretSettings | undefined): Allowed | undefined {
    return settings?.allow?.length ? new Allowed(settings.allow) : undefined;
  }

  private constructor(allow: readonly string[]) {
    const entries = allow.map(entry => entry.trim()).filter(Boolean);
    this.#values = new Set(entries);
    this.#names = new Set(
      entries
        .filter(entry => /^[\p{L}][\p{L}\p{N}._/ -]*$/u.test(entry))
        .map(bareName),
    );
  }

  has(options: {
    name?: string;
    value: string;
    match?: RegExpMatchArray;
  }): boolean {
    const { name, value, match } = options;
    return (
      this.#values.has(value.trim()) ||
      this.#values.has(value.trim().replace(/^["'`{]|["'`}]$/g, '')) ||
      (name !== undefined && this.#names.has(bareName(name))) ||
      // The whole text, such as an address with the password of a demonstration.
      (match?.input !== undefined && this.#values.has(match.input.trim()))
    );
  }
}
