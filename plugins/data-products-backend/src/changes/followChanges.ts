import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { DATA_PRODUCTS_CHANGED_TOPIC } from '@data-mesh/backstage-plugin-data-products-common';
import type { ChangeDelivery } from './ChangeDelivery';
import type { ChangeReading } from './ChangeReading';
import type { ChangeStore } from './ChangeStore';
import type { Follower } from './Follower';

const TASK = 'data-products-follow-changes';

/** Reads the feed and tells followers: now and then, and when somebody says that there is more. */
export async function followChanges(options: {
  delivery: ChangeDelivery;
  events: EventsService;
  followers: readonly Follower[];
  logger: LoggerService;
  now: () => Date;
  reading: ChangeReading;
  scheduler: SchedulerService;
  store: ChangeStore;
}): Promise<void> {
  const { delivery, events, logger, now, reading, scheduler, store } = options;
  const followers = options.followers.map(({ id }) => id);
  await store.keepOnly({ followers });
  let isFailing = false;

  await scheduler.scheduleTask({
    id: TASK,
    frequency: { seconds: 10 },
    initialDelay: { seconds: 5 },
    // Short, as a replica that is killed here holds up the others for so long.
    timeout: { minutes: 2 },
    fn: async signal => {
      await store.welcome({ followers, now: now() });
      try {
        await reading.run({ signal });
        if (isFailing) logger.info('The catalog tells again what changes');
        isFailing = false;
      } catch (error) {
        // Once, not at each turn: the catalog may be starting, or away for hours.
        if (!isFailing) {
          logger.warn(
            'The catalog could not be asked what changed; it is asked again every 10 seconds',
            toError(error),
          );
        }
        isFailing = true;
      }
      await delivery.run({ signal });
    },
  });
  await events.subscribe({
    id: TASK,
    topics: [DATA_PRODUCTS_CHANGED_TOPIC],
    // A hint: where the task is running, or the hint is lost, the next turn does it.
    onEvent: async () => scheduler.triggerTask(TASK).catch(() => {}),
  });
}
