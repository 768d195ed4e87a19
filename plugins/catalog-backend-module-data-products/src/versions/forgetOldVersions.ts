import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { ContractVersionStore } from './ContractVersionStore';

/** More documents of one contract nobody looks through; one that a machine writes has thousands. */
export const MOST_VERSIONS = 1000;

/** Keeps contracts that change all the time from filling the database. */
export async function forgetOldVersions(options: {
  store: Pick<ContractVersionStore, 'forgetOldest'>;
  scheduler: SchedulerService;
}): Promise<void> {
  const { store, scheduler } = options;
  await scheduler.scheduleTask({
    id: 'data-products-forget-old-versions',
    frequency: { hours: 6 },
    initialDelay: { minutes: 10 },
    timeout: { minutes: 10 },
    fn: async () => {
      await store.forgetOldest({ keep: MOST_VERSIONS });
    },
  });
}
