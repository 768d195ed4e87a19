import type { LoggerService } from '@backstage/backend-plugin-api';
import { oneLine } from '../../logs/oneLine';
import {
  decideRemovals,
  goesAt,
  isConfirmed,
  type RemovalRule,
} from './decideRemovals';
import type { RemovalStore } from './RemovalStore';

/** What becomes of files and entities that are gone from a source. */
export interface Released {
  places: string[];
  held: ReadonlySet<string>;
}

/** Keeps what too much is gone of at once, until that is confirmed. */
export class RemovalGuard {
  readonly #provider: string;
  readonly #rule: RemovalRule;
  readonly #store: RemovalStore;
  readonly #now: () => Date;
  readonly #logger: LoggerService;
  readonly #validForMilliseconds: number;

  constructor(options: {
    provider: string;
    rule: RemovalRule;
    store: RemovalStore;
    now(): Date;
    logger: LoggerService;
    validForMilliseconds: number;
  }) {
    this.#provider = options.provider;
    this.#rule = options.rule;
    this.#store = options.store;
    this.#now = options.now;
    this.#logger = options.logger;
    this.#validForMilliseconds = options.validForMilliseconds;
  }

  /** Whether something waits, so that the source is to be looked at as a whole. */
  async isWaiting(): Promise<boolean> {
    return (await this.#store.known({ provider: this.#provider })).length > 0;
  }

  /**
   * Looks at what is gone from a source.
   *
   * @returns the places of files that are to be forgotten, and the entities that
   *   are kept although nothing describes them
   */
  async release(options: {
    gone: readonly string[];
    /** Whether there is nothing at all in the source. */
    isEmpty: boolean;
  }): Promise<Released> {
    const { gone, isEmpty } = options;
    const provider = this.#provider;
    const now = this.#now();
    const known = new Map(
      (await this.#store.known({ provider })).map(item => [
        item.entityRef,
        item,
      ]),
    );
    const { entityRefs, total } = await this.#store.missing({
      provider,
      gone,
      validSince: new Date(
        now.getTime() - this.#validForMilliseconds,
      ).toISOString(),
    });
    const missing = entityRefs.map(
      entityRef =>
        known.get(entityRef) ?? {
          entityRef,
          missingSince: now.toISOString(),
          isConfirmed: false,
        },
    );
    const rule = this.#rule;
    const held = new Set(
      decideRemovals({ missing, total, isEmpty, rule, now }),
    );
    await this.#remember(
      // What is confirmed is so until it is gone, whatever comes between.
      missing.filter(
        item =>
          held.has(item.entityRef) ||
          (known.has(item.entityRef) && isConfirmed(item, rule, now)),
      ),
    );
    if (held.size > 0 && known.size === 0) {
      this.#logger.warn(
        oneLine(
          `${
            held.size
          } of ${total} products and contracts are gone at once and are kept: ${[
            ...held,
          ]
            .slice(0, 10)
            .join(', ')}${held.size > 10 ? ', …' : ''}`,
        ),
      );
    }
    if (held.size === 0) return { places: [...gone], held };
    const kept = await this.#store.describing({
      places: gone,
      entityRefs: held,
    });
    return { places: gone.filter(place => !kept.has(place)), held };
  }

  /** What is gone from the catalog is remembered no more. */
  async forget(entityRefs: readonly string[]): Promise<void> {
    const known = await this.#store.known({ provider: this.#provider });
    const isGone = new Set(entityRefs);
    const left = known.filter(({ entityRef }) => !isGone.has(entityRef));
    if (left.length < known.length) await this.#remember(left);
  }

  async #remember(
    missing: Parameters<RemovalStore['remember']>[0]['missing'],
  ): Promise<void> {
    await this.#store.remember({
      provider: this.#provider,
      missing: missing.map(item => ({
        ...item,
        goesAt: goesAt(item, this.#rule),
      })),
    });
  }
}
