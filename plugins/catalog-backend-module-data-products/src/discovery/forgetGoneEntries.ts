import type { SchedulerService } from '@backstage/backend-plugin-api';
import { schedulePagedTask } from '../tasks/schedulePagedTask';
import type { DiscoveryStore } from './DiscoveryStore';

/**
 * Forgets products and contracts of which the catalog has no entity any more. One
 * that a provider has announced may still be on its way: products have seen it
 * already, and would be processed again if it went and came back.
 */
export async function forgetGoneEntries(options: {
  store: Pick<DiscoveryStore, 'refs' | 'forgetGone'>;
  contractChanged: (contractRef: string) => void;
  scheduler: SchedulerService;
  now: () => Date;
}): Promise<void> {
  const { store, contractChanged, scheduler, now } = options;
  await schedulePagedTask({
    scheduler,
    id: 'data-products-forget-gone-entries',
    schedule: {
      frequency: { minutes: 10 },
      initialDelay: { minutes: 1 },
      timeout: { minutes: 10 },
    },
    readPage: page => store.refs(page),
    keyOf: entityRef => entityRef,
    handle: async entityRefs => {
      const gone = await store.forgetGone({
        entityRefs,
        now: now().toISOString(),
      });
      gone.forEach(contractChanged);
    },
  });
}
