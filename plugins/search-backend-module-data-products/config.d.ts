import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** Data products, data contracts and their columns in the search. */
      dataProducts?: {
        /**
         * When the search reads them from the catalog. Default: every 10 minutes,
         * first 30 seconds after the start, for 15 minutes at most.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * The address of an entity's page. Default: /catalog/:namespace/:kind/:name,
         * as in search.collators.catalog.locationTemplate.
         */
        locationTemplate?: string;
      };
    };
  };
}
