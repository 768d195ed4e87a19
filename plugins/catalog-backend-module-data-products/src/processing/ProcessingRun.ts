import type { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import type { JsonValue } from '@backstage/types';

/**
 * One turn of an entity through the processor, from its first step to its last:
 * what is read once is at hand until the end.
 *
 * @remarks
 *
 * The cache of the catalog shows what turns before this one wrote, and drops all
 * of it as soon as this one writes anything. So a turn that writes one value
 * writes the others again, too.
 */
export class ProcessingRun implements CatalogProcessorCache {
  static readonly #runs = new WeakMap<CatalogProcessorCache, ProcessingRun>();

  readonly #cache: CatalogProcessorCache;
  readonly #keys: readonly string[];
  readonly #written = new Map<string, JsonValue>();
  readonly #remembered = new Map<string, Promise<unknown>>();

  /** The turn that a cache belongs to. */
  static of(options: {
    cache: CatalogProcessorCache;
    /** Every key that the processor writes. */
    keys: readonly string[];
  }): ProcessingRun {
    const { cache, keys } = options;
    const run = this.#runs.get(cache) ?? new ProcessingRun(cache, keys);
    this.#runs.set(cache, run);
    return run;
  }

  private constructor(cache: CatalogProcessorCache, keys: readonly string[]) {
    this.#cache = cache;
    this.#keys = keys;
  }

  async get<T extends JsonValue>(key: string): Promise<T | undefined> {
    return this.#written.has(key)
      ? (this.#written.get(key) as T)
      : this.#cache.get<T>(key);
  }

  async set<T extends JsonValue>(key: string, value: T): Promise<void> {
    const isFirst = this.#written.size === 0;
    // At once: another value may be written while the others are looked up.
    this.#written.set(key, value);
    if (isFirst) {
      for (const other of this.#keys) {
        const kept = await this.#cache.get(other);
        if (!this.#written.has(other) && kept !== undefined) {
          await this.#cache.set(other, kept);
        }
      }
    }
    await this.#cache.set(key, value);
  }

  /** Asks for something, once. */
  remember<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = this.#remembered.get(key) ?? ask();
    this.#remembered.set(key, answer);
    return answer as Promise<T>;
  }
}
