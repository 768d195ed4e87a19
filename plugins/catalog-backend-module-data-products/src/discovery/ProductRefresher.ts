import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { DiscoveryStore } from './DiscoveryStore';

const EVERY_SECONDS = 3;
/** Products that have not been processed by then are seen to at their usual turn. */
const MOST_ATTEMPTS = 40;
const BATCH = 500;

/** The key by which the catalog processes a product again. */
export function productRefreshKey(productRef: string): string {
  return `data-products:product:${productRef}`;
}

/**
 * Has products processed again whose contracts are not what they were. It brings
 * no entities; only a provider may ask the catalog to refresh by key.
 */
export class ProductRefresher implements EntityProvider {
  readonly #store: Pick<DiscoveryStore, 'stale'>;
  readonly #logger: LoggerService;
  /** Contracts that changed, and how often their products were looked at. */
  readonly #changed = new Map<string, number>();
  #connection: EntityProviderConnection | undefined;

  constructor(options: {
    store: Pick<DiscoveryStore, 'stale'>;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
  }

  getProviderName() {
    return 'data-products-discovery';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  contractChanged(contractRef: string): void {
    this.#changed.set(contractRef, 0);
  }

  /** Each replica sees to the contracts that it has processed. */
  async start(options: { scheduler: SchedulerService }): Promise<void> {
    await options.scheduler.scheduleTask({
      id: 'data-products-refresh-products',
      scope: 'local',
      frequency: { seconds: EVERY_SECONDS },
      initialDelay: { seconds: EVERY_SECONDS },
      timeout: { minutes: 1 },
      fn: async () => {
        try {
          await this.refresh();
        } catch (error) {
          this.#logger.warn(
            'Products whose contracts changed could not be refreshed',
            toError(error),
          );
        }
      },
    });
  }

  /** A contract stays on the list until every product has seen it as it is. */
  async refresh(): Promise<void> {
    const batch = [...this.#changed].slice(0, BATCH);
    if (batch.length === 0 || !this.#connection) return;
    // Before anybody is asked: what changes meanwhile is on the list anew.
    for (const [contractRef] of batch) this.#changed.delete(contractRef);
    const stale = await this.#staleAmong(batch);
    const waiting = new Set(stale.map(({ contractRef }) => contractRef));
    this.#keep(
      batch
        .filter(
          ([contractRef, attempts]) =>
            waiting.has(contractRef) && attempts < MOST_ATTEMPTS,
        )
        .map(([contractRef, attempts]) => [contractRef, attempts + 1]),
    );
    const keys = [...new Set(stale.map(item => item.productRef))].map(
      productRefreshKey,
    );
    for (let start = 0; start < keys.length; start += BATCH) {
      await this.#connection.refresh({
        keys: keys.slice(start, start + BATCH),
      });
    }
  }

  async #staleAmong(batch: [contractRef: string, attempts: number][]) {
    try {
      const contractRefs = batch.map(([contractRef]) => contractRef);
      return await this.#store.stale({ contractRefs });
    } catch (error) {
      this.#keep(batch);
      throw error;
    }
  }

  #keep(contracts: [contractRef: string, attempts: number][]) {
    for (const [contractRef, attempts] of contracts) {
      if (!this.#changed.has(contractRef)) {
        this.#changed.set(contractRef, attempts);
      }
    }
  }
}
