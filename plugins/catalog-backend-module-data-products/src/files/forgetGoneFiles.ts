import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogRefreshState } from './CatalogRefreshState';
import type { FileStore } from './FileStore';

const PAGE = 500;

/**
 * Forgets files that nobody brings any more. A file that did not change is not
 * read again, so having gone unread proves nothing: the catalog must also have
 * nothing from it.
 */
export async function forgetGoneFiles(options: {
  store: Pick<FileStore, 'unmetSince' | 'forget'>;
  catalogState: Pick<CatalogRefreshState, 'places'>;
  scheduler: SchedulerService;
  logger: LoggerService;
  now: () => Date;
  validForMilliseconds: number;
}): Promise<void> {
  const { store, catalogState, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'data-products-forget-gone-files',
    frequency: { hours: 1 },
    initialDelay: { minutes: 5 },
    timeout: { minutes: 30 },
    fn: async signal => {
      const since = new Date(
        options.now().getTime() - options.validForMilliseconds,
      ).toISOString();
      let after: string | undefined;
      do {
        const files = await store.unmetSince({ since, after, limit: PAGE });
        const places = await catalogState.places({
          entityRefs: files.flatMap(file => file.entityRefs),
        });
        for (const { place, entityRefs } of files) {
          if (!entityRefs.some(ref => places.get(ref) === place)) {
            await store.forget({ place });
            logger.info(`Gone: ${place}`);
          }
        }
        after = files.length === PAGE ? files[PAGE - 1].id : undefined;
      } while (after && !signal.aborted);
    },
  });
}
