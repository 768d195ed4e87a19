import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

const INTERVAL = 'catalog.processingInterval';
const USUAL_INTERVAL_MILLISECONDS = 150_000;
const SLACK_MILLISECONDS = 120_000;

/**
 * How long what was met of a file counts, in milliseconds: the catalog meets
 * every file again within its interval, give or take a queue.
 */
export function readValidity(config: RootConfigService): number {
  // `false` stands for a catalog that processes nothing.
  const interval = config.getOptional(INTERVAL)
    ? durationToMilliseconds(readDurationFromConfig(config, { key: INTERVAL }))
    : USUAL_INTERVAL_MILLISECONDS;
  return 3 * interval + SLACK_MILLISECONDS;
}
