import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ChangeStore, UntoldChange } from './ChangeStore';
import type { Follower } from './Follower';

const PAGE = 500;
const FIRST_PAUSE_MILLISECONDS = 10_000;
const LONGEST_PAUSE_MILLISECONDS = 60 * 60_000;

/** Tells followers what changed. */
export class ChangeDelivery {
  readonly #followers: readonly Follower[];
  readonly #logger: LoggerService;
  readonly #now: () => Date;
  readonly #store: ChangeStore;

  constructor(options: {
    followers: readonly Follower[];
    logger: LoggerService;
    now: () => Date;
    store: ChangeStore;
  }) {
    this.#followers = options.followers;
    this.#logger = options.logger;
    this.#now = options.now;
    this.#store = options.store;
  }

  /** Tells each follower what it is to be told now; one that fails holds up no other. */
  async run(options: { signal: AbortSignal }): Promise<void> {
    for (const follower of this.#followers) {
      while (!options.signal.aborted) {
        const untold = await this.#store.untold({
          follower: follower.id,
          now: this.#now(),
          limit: PAGE,
        });
        if (untold.length === 0) break;
        await this.#tell(follower, untold);
      }
    }
  }

  async #tell(
    follower: Follower,
    untold: readonly UntoldChange[],
  ): Promise<void> {
    const numbersOf = (items: readonly UntoldChange[]) =>
      items.map(({ number }) => number);
    try {
      await follower.follow(untold.map(({ change }) => change));
      await this.#store.wereTold({ numbers: numbersOf(untold) });
      return;
    } catch (error) {
      if (untold.length === 1) {
        await this.#fails(follower, untold[0], error);
        return;
      }
    }
    const told: UntoldChange[] = [];
    for (const one of untold) {
      try {
        await follower.follow([one.change]);
        told.push(one);
      } catch (error) {
        await this.#fails(follower, one, error);
      }
    }
    await this.#store.wereTold({ numbers: numbersOf(told) });
  }

  async #fails(follower: Follower, untold: UntoldChange, error: unknown) {
    const { number, failures, change } = untold;
    const pause = Math.min(
      FIRST_PAUSE_MILLISECONDS * 2 ** Math.min(failures, 20),
      LONGEST_PAUSE_MILLISECONDS,
    );
    const dueAt = new Date(this.#now().getTime() + pause);
    this.#logger.warn(
      `${follower.id} could not follow a change of ${
        change.entityRef
      }, and is told again from ${dueAt.toISOString()} on`,
      toError(error),
    );
    await this.#store.failed({ number, dueAt });
  }
}
