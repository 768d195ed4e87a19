import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { oneLine } from '../logs/oneLine';

const BUSY_MILLISECONDS = 10_000;
const MOST_ATTEMPTS = 30;

/** Runs a task, or tries again later while it runs already: that run may have begun too early. */
export async function runWhenFree(options: {
  run(): Promise<void>;
  /** What to say where it does not run, before the reason. */
  failure: string;
  logger: LoggerService;
  attemptsLeft?: number;
}): Promise<void> {
  const { run, failure, logger, attemptsLeft = MOST_ATTEMPTS } = options;
  try {
    await run();
  } catch (error) {
    const { name, message } = toError(error);
    if (name === 'ConflictError' && attemptsLeft > 0) {
      setTimeout(
        () => runWhenFree({ ...options, attemptsLeft: attemptsLeft - 1 }),
        BUSY_MILLISECONDS,
      ).unref();
    } else {
      logger.warn(oneLine(`${failure}: ${message}`));
    }
  }
}
