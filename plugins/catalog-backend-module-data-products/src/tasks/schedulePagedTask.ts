import type {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

const PAGE = 500;

/** Schedules a task that goes through everything in pages, each after the last item of the one before. */
export async function schedulePagedTask<Item>(options: {
  scheduler: SchedulerService;
  id: string;
  schedule: Pick<
    SchedulerServiceTaskScheduleDefinition,
    'frequency' | 'initialDelay' | 'timeout'
  >;
  readPage(options: { after?: string; limit: number }): Promise<Item[]>;
  /** By what the pages are ordered. */
  keyOf(item: Item): string;
  handle(items: Item[]): Promise<void>;
}): Promise<void> {
  const { scheduler, id, schedule, readPage, keyOf, handle } = options;
  await scheduler.scheduleTask({
    id,
    ...schedule,
    fn: async signal => {
      let after: string | undefined;
      do {
        const items = await readPage({ after, limit: PAGE });
        await handle(items);
        after = items.length === PAGE ? keyOf(items[PAGE - 1]) : undefined;
      } while (after && !signal.aborted);
    },
  });
}
