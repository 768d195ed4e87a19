import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogRefreshState } from '../files/CatalogRefreshState';
import type { ProblemStore } from './ProblemStore';

const PAGE = 500;

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
  await scheduler.scheduleTask({
    id: 'data-products-forget-solved-errors',
    frequency: { seconds: 20 },
    timeout: { minutes: 5 },
    fn: async signal => {
      let after: string | undefined;
      do {
        const entityRefs = await problems.failingRefs({ after, limit: PAGE });
        const failing = await catalogState.failing({ entityRefs });
        const solved = entityRefs.filter(ref => !failing.has(ref));
        if (solved.length > 0) {
          await problems.forgetErrors({ entityRefs: solved });
          logger.info(`Loads again: ${solved.join(', ')}`);
        }
        after = entityRefs.length === PAGE ? entityRefs[PAGE - 1] : undefined;
      } while (after && !signal.aborted);
    },
  });
}
