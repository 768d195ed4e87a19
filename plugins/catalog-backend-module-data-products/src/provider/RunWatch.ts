import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { oneLine } from '../logs/oneLine';
import type { ProviderStore } from './ProviderStore';

const BEAT_MILLISECONDS = 5_000;
/** More than a busy process ever stalls. */
const DEAD_AFTER_MILLISECONDS = 30_000;
const LOOK_EVERY = { seconds: 10 };

/**
 * Frees the task of a provider whose run was killed.
 *
 * @remarks
 *
 * The scheduler keeps a task for a run until the timeout of the task, however the
 * process of that run ended, and a timeout has to be long enough for the largest
 * source. So a run gives signs of life, and each replica looks for them by its own
 * clock. A run that was taken for dead and is not is stopped by the scheduler.
 */
export class RunWatch {
  readonly #provider: string;
  readonly #place: string;
  readonly #taskId: string;
  readonly #store: Pick<ProviderStore, 'recordBeat' | 'beat' | 'buryRun'>;
  readonly #scheduler: SchedulerService;
  readonly #logger: LoggerService;
  readonly #now: () => Date;
  #seen: { beat: string | undefined; at: number } = { beat: undefined, at: 0 };

  constructor(options: {
    provider: string;
    place: string;
    taskId: string;
    store: Pick<ProviderStore, 'recordBeat' | 'beat' | 'buryRun'>;
    scheduler: SchedulerService;
    logger: LoggerService;
    now(): Date;
  }) {
    this.#provider = options.provider;
    this.#place = options.place;
    this.#taskId = options.taskId;
    this.#store = options.store;
    this.#scheduler = options.scheduler;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  async start(): Promise<void> {
    await this.#scheduler.scheduleTask({
      id: `${this.#taskId}-watch`,
      // Each replica by itself: a task that is shared could be locked, too.
      scope: 'local',
      frequency: LOOK_EVERY,
      timeout: { minutes: 1 },
      fn: () => this.look(),
    });
  }

  /** Does something as a run that gives signs of life. */
  async during(run: () => Promise<void>): Promise<void> {
    const id = randomUUID();
    let count = 0;
    const beat = () => {
      count += 1;
      return this.#record(`${id} ${count}`);
    };
    await beat();
    const timer = setInterval(beat, BEAT_MILLISECONDS);
    timer.unref();
    try {
      await run();
    } finally {
      clearInterval(timer);
      await this.#record(undefined);
    }
  }

  /** Looks whether the run on its way is alive. */
  async look(): Promise<void> {
    const provider = this.#provider;
    const beat = await this.#store.beat({ provider });
    const time = this.#now().getTime();
    if (beat !== this.#seen.beat) this.#seen = { beat, at: time };
    const isDead =
      beat !== undefined && time - this.#seen.at >= DEAD_AFTER_MILLISECONDS;
    if (!isDead || !(await this.#store.buryRun({ provider, beat }))) return;
    this.#logger.warn('The run before was killed; the next one begins');
    try {
      await this.#scheduler.cancelTask(this.#taskId);
    } catch (error) {
      // Its time may be over by now.
      if (toError(error).name !== 'ConflictError') throw error;
    }
    await this.#scheduler.triggerTask(this.#taskId);
  }

  /** A database that is away for a moment is no reason to stop a run. */
  async #record(beat: string | undefined): Promise<void> {
    try {
      await this.#store.recordBeat({
        provider: this.#provider,
        place: this.#place,
        beat,
        now: this.#now(),
      });
    } catch (error) {
      this.#logger.warn(
        oneLine(
          `The sign of life of a run could not be noted: ${
            toError(error).message
          }`,
        ),
      );
    }
  }
}
