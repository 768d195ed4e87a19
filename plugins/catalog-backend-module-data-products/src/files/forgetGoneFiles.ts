import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogRefreshState } from './CatalogRefreshState';
import { oneLine } from '../logs/oneLine';
import { schedulePagedTask } from '../tasks/schedulePagedTask';
import type { FileStore } from './FileStore';

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
  const unmetSince = () =>
    new Date(
      options.now().getTime() - options.validForMilliseconds,
    ).toISOString();
  await schedulePagedTask({
    scheduler,
    id: 'data-products-forget-gone-files',
    schedule: {
      frequency: { hours: 1 },
      initialDelay: { minutes: 5 },
      timeout: { minutes: 30 },
    },
    readPage: page => store.unmetSince({ since: unmetSince(), ...page }),
    keyOf: file => file.id,
    handle: async files => {
      const places = await catalogState.places({
        entityRefs: files.flatMap(file => file.entityRefs),
      });
      for (const { place, entityRefs } of files) {
        if (entityRefs.some(ref => places.get(ref) === place)) continue;
        // Meanwhile it may be back, or a provider may have begun to bring it.
        if (await store.forget({ place, unmetSince: unmetSince() })) {
          logger.info(oneLine(`Gone: ${place}`));
        }
      }
    },
  });
}
