import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

const PATH = 'search.collators.dataProducts';

/**
 * As the collator of the catalog has it, but not before a catalog that has just started has read
 * its files: Lunr keeps no empty index, and the next turn is ten minutes later.
 */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 30 },
};

/** What the operator decides about the search. */
export interface SearchConfiguration {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** The address of an entity's page, with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
}

function readSchedule(config: Config | undefined) {
  const schedule = config?.getOptionalConfig('schedule');
  if (!schedule) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(
      `${PATH}.schedule is no schedule: ${toError(error).message}`,
    );
  }
}

/**
 * Reads `search.collators.dataProducts` of the app-config.
 *
 * @throws an error that names the path of a wrong value
 */
export function readConfiguration(root: Config): SearchConfiguration {
  const config = root.getOptionalConfig(PATH);
  return {
    schedule: readSchedule(config),
    locationTemplate:
      config?.getOptionalString('locationTemplate') ??
      '/catalog/:namespace/:kind/:name',
  };
}
