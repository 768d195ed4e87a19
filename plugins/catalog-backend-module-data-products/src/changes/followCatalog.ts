import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { DATA_PRODUCTS_CHANGED_TOPIC } from '@data-mesh/backstage-plugin-data-products-common';
import type { CatalogComparison } from './CatalogComparison';

/** Has the feed follow the catalog, and tells whoever listens that it did. */
export async function followCatalog(options: {
  comparison: CatalogComparison;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): Promise<void> {
  const { comparison, events, logger, scheduler } = options;
  let isSaid = false;
  await scheduler.scheduleTask({
    id: 'data-products-follow-catalog',
    frequency: { seconds: 2 },
    initialDelay: { seconds: 2 },
    // Short, as a replica that is killed here holds up the others for so long.
    timeout: { minutes: 2 },
    fn: async signal => {
      const { isKnown, changes } = await comparison.turn({ signal });
      if (!isKnown && !isSaid) {
        // Another replica may still be migrating the tables of the catalog.
        isSaid = true;
        logger.warn(
          'What changes in the catalog is not told yet: its tables are not there, or in a way that is not known here',
        );
      }
      if (changes === 0) return;
      // After the commit, and a hint only: whoever reads the feed asks anyway.
      try {
        await events.publish({
          topic: DATA_PRODUCTS_CHANGED_TOPIC,
          eventPayload: {},
        });
      } catch (error) {
        logger.debug('Nobody was told of changes', toError(error));
      }
    },
  });
}
