import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogScmEventsService } from '@backstage/plugin-catalog-node/alpha';
import { oneLine } from '../logs/oneLine';
import { concernsSource } from './concernsSource';
import { matchesPatterns } from './matchesPatterns';

const QUIET_MILLISECONDS = 2_000;
const BUSY_MILLISECONDS = 10_000;
const MOST_ATTEMPTS = 30;

/** Runs a provider soon after something happened in its repository; once for many events. */
export function runOnScmEvents(options: {
  scmEvents: CatalogScmEventsService;
  /** Of the repository, or of the folder in it. */
  url: string;
  patterns: readonly string[];
  run(): Promise<void>;
  logger: LoggerService;
}): void {
  const { scmEvents, url, run, logger } = options;
  const matches = matchesPatterns(options.patterns);
  let timer: NodeJS.Timeout | undefined;

  function runIn(milliseconds: number, attemptsLeft: number) {
    clearTimeout(timer);
    timer = setTimeout(() => tryToRun(attemptsLeft), milliseconds);
    timer.unref();
  }

  async function tryToRun(attemptsLeft: number) {
    try {
      await run();
    } catch (error) {
      const { name, message } = toError(error);
      // It runs at the moment, and may have read the repository before the event.
      if (name === 'ConflictError' && attemptsLeft > 0) {
        runIn(BUSY_MILLISECONDS, attemptsLeft - 1);
      } else {
        logger.warn(
          oneLine(`${url} could not be read after an event: ${message}`),
        );
      }
    }
  }

  scmEvents.subscribe({
    async onEvents(events) {
      const count = events.filter(event =>
        concernsSource({ event, url, matches }),
      ).length;
      if (count === 0) return;
      scmEvents.markEventActionTaken({ count, action: 'refresh' });
      runIn(QUIET_MILLISECONDS, MOST_ATTEMPTS);
    },
  });
}
