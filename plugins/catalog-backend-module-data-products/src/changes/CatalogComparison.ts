import type { ChangeStore, Comparison, ComparisonPlace } from './ChangeStore';

const PAGE = 500;
const HOUR = 60 * 60_000;
/** Where the catalog does not count what it publishes, all of it is compared instead. */
const HALF_A_MINUTE = 30_000;
/** For so long readers are told by name what is gone. */
const TOLD_FOR = 30 * 24 * HOUR;

/**
 * Compares what the catalog shows with what the feed has said of it.
 *
 * @remarks
 *
 * The processor would be the wrong place: it runs before its entity is committed,
 * and sees no deletion.
 */
export class CatalogComparison {
  readonly #store: ChangeStore;
  readonly #now: () => Date;
  #hasGenerations = false;
  #isKnown = false;
  /** A start may follow anything: other tables, another version of the catalog. */
  #hasComparedAll = false;

  constructor(options: { store: ChangeStore; now: () => Date }) {
    this.#store = options.store;
    this.#now = options.now;
  }

  /**
   * One turn. What it has not come to when it is aborted is done at the next one.
   *
   * @returns whether the catalog could be read, and how many changes the feed has more
   */
  async turn(options: {
    signal: AbortSignal;
  }): Promise<{ isKnown: boolean; changes: number }> {
    const { signal } = options;
    await this.#lookAtCatalog();
    if (!this.#isKnown) return { isKnown: false, changes: 0 };

    const head = await this.#store.head();
    const every = this.#hasGenerations ? HOUR : HALF_A_MINUTE;
    const age = this.#now().getTime() - (head.comparedAt?.getTime() ?? 0);
    if (!this.#hasComparedAll || age >= every || age < 0) {
      return { isKnown: true, changes: await this.#compareAll(signal) };
    }
    const published = await this.#comparePublished(head.generation, signal);
    const gone = await this.#compare({ of: 'gone' }, signal);
    return { isKnown: true, changes: published + gone };
  }

  async #lookAtCatalog(): Promise<void> {
    if (this.#hasGenerations) return;
    const state = await this.#store.catalogState();
    this.#isKnown = state.isKnown;
    this.#hasGenerations = state.hasGenerations;
  }

  async #compareAll(signal: AbortSignal): Promise<number> {
    const comparedAt = this.#now();
    // What is published meanwhile is compared at the next turn, once more at most.
    const generation = this.#hasGenerations
      ? await this.#store.lastGeneration()
      : undefined;
    const told = await this.#compare({ of: 'told' }, signal);
    const untold = await this.#compare({ of: 'untold' }, signal);
    if (!signal.aborted) {
      await this.#store.forgetGone({
        before: new Date(comparedAt.getTime() - TOLD_FOR),
      });
      await this.#store.advance({ generation, comparedAt });
      this.#hasComparedAll = true;
    }
    return told + untold;
  }

  async #comparePublished(after: number, signal: AbortSignal): Promise<number> {
    if (!this.#hasGenerations) return 0;
    const upTo = await this.#store.lastGeneration();
    if (upTo <= after) return 0;
    return this.#compare(
      { of: 'published', after, upTo },
      signal,
      async generation =>
        this.#store.advance({ generation: Number(generation ?? upTo) }),
    );
  }

  async #compare(
    comparison: Comparison,
    signal: AbortSignal,
    onPage?: (next?: ComparisonPlace) => Promise<void>,
  ): Promise<number> {
    let changes = 0;
    let place: ComparisonPlace | undefined;
    do {
      const page = await this.#store.record({
        comparison,
        place,
        limit: PAGE,
        now: this.#now(),
      });
      changes += page.changes;
      place = page.next;
      await onPage?.(place);
    } while (place !== undefined && !signal.aborted);
    return changes;
  }
}
