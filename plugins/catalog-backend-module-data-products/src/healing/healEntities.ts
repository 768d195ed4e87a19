import { setTimeout } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { schedulePagedTask } from '../tasks/schedulePagedTask';
import type { HealingStore } from './HealingStore';

/** How long the catalog may take from one write of an entity to the next. */
const SETTLE_MILLISECONDS = 2_000;

/**
 * Has the catalog write entities again that it left half written when somebody
 * killed it: processed, but without a final entity or without what it is found
 * by. The catalog itself passes over them at each turn, as nothing has changed.
 */
export async function healEntities(options: {
  store: HealingStore;
  scheduler: SchedulerService;
  logger: LoggerService;
  /** Waits until the catalog has done what it is at. */
  settle?(): Promise<void>;
}): Promise<void> {
  const { store, scheduler, logger } = options;
  const settle =
    options.settle ?? (() => setTimeout<void>(SETTLE_MILLISECONDS));
  let isSupported = false;
  let isSaid = false;

  await schedulePagedTask({
    scheduler,
    id: 'data-products-heal-entities',
    schedule: {
      frequency: { minutes: 1 },
      initialDelay: { minutes: 1 },
      // Short, as a replica that is killed here holds up the others for so long.
      timeout: { minutes: 2 },
    },
    readPage: async page => {
      // Another replica may still be migrating the tables of the catalog.
      isSupported ||= await store.isSupported();
      if (!isSupported && !isSaid) {
        isSaid = true;
        logger.warn(
          'Entities that an interruption leaves half written are not healed: this version of the catalog keeps them in a way that is not known here',
        );
      }
      return isSupported ? store.check(page) : [];
    },
    keyOf: entity => entity.entityId,
    handle: async entities => {
      const suspects = entities.filter(entity => entity.isHalfWritten);
      if (suspects.length === 0) return;
      await settle();
      const healed = await store.heal({
        entityIds: suspects.map(({ entityId }) => entityId),
      });
      if (healed.length > 0) {
        logger.warn(
          `Left half written by an interruption, now written again: ${healed.join(
            ', ',
          )}`,
        );
      }
    },
  });
}
