import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogRefreshState } from '../files/CatalogRefreshState';
import { oneLine } from '../logs/oneLine';
import { schedulePagedTask } from '../tasks/schedulePagedTask';
import type { ProblemStore } from './ProblemStore';

/**
 * Forgets errors that are over. The catalog announces each error, but not that
 * a location or an entity works again.
 */
export async function forgetSolvedErrors(options: {
  problems: Pick<ProblemStore, 'failingRefs' | 'forgetErrors'>;
  catalogState: Pick<CatalogRefreshState, 'failing'>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { problems, catalogState, scheduler, logger } = options;
  await schedulePagedTask({
    scheduler,
    id: 'data-products-forget-solved-errors',
    schedule: { frequency: { seconds: 20 }, timeout: { minutes: 5 } },
    readPage: page => problems.failingRefs(page),
    keyOf: entityRef => entityRef,
    handle: async entityRefs => {
      const failing = await catalogState.failing({ entityRefs });
      const solved = entityRefs.filter(ref => !failing.has(ref));
      if (solved.length > 0) {
        await problems.forgetErrors({ entityRefs: solved });
        logger.info(oneLine(`Loads again: ${solved.join(', ')}`));
      }
    },
  });
}
