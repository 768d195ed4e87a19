import type { SchedulerService } from '@backstage/backend-plugin-api';
import { schedulePagedTask } from '../../tasks/schedulePagedTask';
import type { ContractVersionStore } from '../ContractVersionStore';
import type { PresentLives } from './PresentLives';

/**
 * Finds out whose the versions are that were there before sources counted. Only
 * who holds an entity that has the origin it had at the upgrade is given them:
 * nobody wins by taking it over before this task comes around.
 */
export async function settleLives(options: {
  store: Pick<ContractVersionStore, 'unsettled' | 'settle'>;
  lives: Pick<PresentLives, 'of'>;
  scheduler: SchedulerService;
}): Promise<void> {
  const { store, lives, scheduler } = options;
  await schedulePagedTask({
    scheduler,
    id: 'data-products-settle-versions',
    schedule: {
      frequency: { hours: 1 },
      initialDelay: { seconds: 5 },
      timeout: { minutes: 30 },
    },
    readPage: page => store.unsettled(page),
    keyOf: ({ entityRef }) => entityRef,
    handle: async entities => {
      const present = await lives.of({
        entities: entities.map(({ entityRef, uid, origin }) => ({
          entityRef,
          uid,
          origin,
        })),
      });
      for (const { entityRef, uid } of entities) {
        const source = present.get(entityRef)?.sources[0];
        if (source) await store.settle({ entityRef, uid, source });
      }
    },
  });
}
