import type { LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogScmEventsService } from '@backstage/plugin-catalog-node/alpha';
import { concernsSource } from './concernsSource';
import { matchesPatterns } from './matchesPatterns';
import { runWhenFree } from './runWhenFree';

const QUIET_MILLISECONDS = 2_000;

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

  function runSoon() {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        runWhenFree({
          run,
          failure: `${url} could not be read after an event`,
          logger,
        }),
      QUIET_MILLISECONDS,
    );
    timer.unref();
  }

  scmEvents.subscribe({
    async onEvents(events) {
      const count = events.filter(event =>
        concernsSource({ event, url, matches }),
      ).length;
      if (count === 0) return;
      scmEvents.markEventActionTaken({ count, action: 'refresh' });
      runSoon();
    },
  });
}
