import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { togetherOrAlone } from './togetherOrAlone';

/** More than that do not wait for each other in one statement. */
const MOST = 50;

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

/**
 * Does at once what many callers ask for at about the same time: what comes in
 * while one lot is on its way makes up the next one.
 *
 * @remarks
 *
 * The catalog processes several entities side by side, each of which would send
 * statements of its own. Nothing is put off: a lot starts as soon as the event
 * loop has come around and the one before is done, and whoever asked waits until
 * it is. So a caller that goes on can rely on what it has written as if it had
 * been alone.
 *
 * One that fails holds up no other: then each of its lot is done alone.
 */
export class Coalesced<Item, Result> {
  readonly #keyOf: ((item: Item) => string) | undefined;
  readonly #run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly #most: number;
  #waiting: Waiting<Item, Result>[] = [];
  #isRunning = false;

  constructor(options: {
    /**
     * By which items are kept apart that must not be written at once: two with one
     * key never share a lot, and are done in their order. The items of a lot are
     * in the order of their keys, in which every replica locks rows.
     */
    keyOf?: (item: Item) => string;
    /** Does it for all items of a lot, and answers for each, in their order. */
    run: (items: readonly Item[]) => Promise<readonly Result[]>;
    /** How many items a lot has at most. */
    most?: number;
  }) {
    this.#keyOf = options.keyOf;
    this.#run = options.run;
    this.#most = options.most ?? MOST;
  }

  /** Resolves when it is done for this item, and rejects when it cannot be. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isRunning) this.#runAll();
    });
  }

  /** Never rejects: each caller is told how it went for its own item. */
  async #runAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      // Those who were just answered, or run beside this one, may have more.
      await eventLoopTurn();
      const lot = this.#nextLot();
      const outcomes = await togetherOrAlone({
        items: lot.map(({ item }) => item),
        run: this.#run,
      });
      lot.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome.reason);
      });
    }
    this.#isRunning = false;
  }

  #nextLot(): Waiting<Item, Result>[] {
    const keyOf = this.#keyOf;
    if (!keyOf) return this.#waiting.splice(0, this.#most);
    const lot = new Map<string, Waiting<Item, Result>>();
    const rest: Waiting<Item, Result>[] = [];
    for (const waiting of this.#waiting) {
      const key = keyOf(waiting.item);
      if (lot.size < this.#most && !lot.has(key)) lot.set(key, waiting);
      else rest.push(waiting);
    }
    this.#waiting = rest;
    return [...lot.keys()].sort().map(key => lot.get(key)!);
  }
}
