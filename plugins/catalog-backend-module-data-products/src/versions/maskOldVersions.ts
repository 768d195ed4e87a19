import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { DatabaseMasking } from './DatabaseMasking';

const PAGE = 100;

/** Masks the documents that were stored before the rules of today, a page at a time. */
export async function maskOldVersions(options: {
  masking: Pick<DatabaseMasking, 'maskSome'>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { masking, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'data-products-mask-old-versions',
    frequency: { hours: 1 },
    // Until then, a contract with a secret in it shows a version more than it has.
    initialDelay: { seconds: 5 },
    timeout: { minutes: 30 },
    fn: async signal => {
      try {
        let count = PAGE;
        while (count === PAGE && !signal.aborted) {
          count = await masking.maskSome({ limit: PAGE });
        }
      } catch (error) {
        // Another replica stored the same document just now; the next run sees it.
        logger.warn('Old versions could not be masked', toError(error));
      }
    },
  });
}
