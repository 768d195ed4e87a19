import type { CatalogFeed } from './CatalogFeed';
import type { ChangeStore } from './ChangeStore';

/** Reads the change feed to its end, wherever it was left. */
export class ChangeReading {
  readonly #feed: Pick<CatalogFeed, 'page'>;
  readonly #store: ChangeStore;
  readonly #now: () => Date;

  constructor(options: {
    feed: Pick<CatalogFeed, 'page'>;
    store: ChangeStore;
    now: () => Date;
  }) {
    this.#feed = options.feed;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** @throws where the feed cannot be read; what was read until then stays */
  async run(options: { signal: AbortSignal }): Promise<void> {
    const now = this.#now;
    while (!options.signal.aborted) {
      const at = await this.#store.place();
      const page = await this.#feed.page({ after: at.cursor });
      if (page.beginAnew) {
        await this.#store.beginAnew({ at });
        continue;
      }
      const { changes: told, cursor, isLast } = page;
      // Mostly there is nothing, and then nothing is written but the time.
      const isSame = told.length === 0 && cursor === at.cursor;
      const isTaken =
        isSame || (await this.#store.take({ at, told, cursor, now: now() }));
      // Another replica was faster, and goes on.
      if (!isTaken) return;
      if (!isLast) continue;
      if (!at.isWhole) {
        await this.#store.endPass({ at: { ...at, cursor }, now: now() });
      }
      await this.#store.noteChecked({ now: now() });
      return;
    }
  }
}
