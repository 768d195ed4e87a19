import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { RunWatch } from './RunWatch';

/** A replica with a clock of its own, and a database that all share. */
function replica(database: { beat: string | undefined }) {
  let seconds = 0;
  const calls: string[] = [];
  const watch = new RunWatch({
    provider: 'company',
    place: 'file:/root',
    taskId: 'task',
    store: {
      recordBeat: async ({ beat }) => {
        database.beat = beat;
      },
      beat: async () => database.beat,
      buryRun: async ({ beat }) => {
        if (database.beat !== beat) return false;
        database.beat = undefined;
        return true;
      },
    },
    scheduler: mockServices.scheduler.mock({
      cancelTask: async id => {
        calls.push(`cancel ${id}`);
        if (calls.length > 5) throw new ConflictError('It is not running');
      },
      triggerTask: async id => {
        calls.push(`trigger ${id}`);
      },
    }),
    logger: mockServices.logger.mock(),
    now: () => new Date(seconds * 1_000),
  });
  const lookAt = async (time: number) => {
    seconds = time;
    await watch.look();
  };
  return { watch, calls, lookAt };
}

describe('The watch of a run', () => {
  it('lets a run be that gives signs of life, and one that is done', async () => {
    const database = { beat: 'a 1' as string | undefined };
    const { calls, lookAt } = replica(database);
    for (let time = 0; time < 200; time += 10) {
      database.beat = `a ${time}`;
      await lookAt(time);
    }
    database.beat = undefined;
    await lookAt(300);
    await lookAt(400);
    expect(calls).toEqual([]);
  });

  it('frees the task half a minute after the last sign that it saw, once for all replicas', async () => {
    const database = { beat: 'a 1' as string | undefined };
    const one = replica(database);
    const other = replica(database);
    await one.lookAt(0);
    await one.lookAt(29);
    // Its clock is another one.
    await other.lookAt(10_000);
    await other.lookAt(10_029);
    expect([...one.calls, ...other.calls]).toEqual([]);
    await one.lookAt(30);
    await other.lookAt(10_030);
    expect(one.calls).toEqual(['cancel task', 'trigger task']);
    expect(other.calls).toEqual([]);
  });

  it('sees a run while it is on its way only, however it ends', async () => {
    const database = { beat: undefined as string | undefined };
    const { watch } = replica(database);
    await expect(
      watch.during(async () => {
        expect(database.beat).toMatch(/ 1$/);
        throw new Error('no connection');
      }),
    ).rejects.toThrow('no connection');
    expect(database.beat).toBeUndefined();
  });
});
