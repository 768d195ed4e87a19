import { parseEntityRef } from '@backstage/catalog-model';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { errorFinding, isPortalFailure } from './errorFindings';
import { oneLine } from '../logs/oneLine';
import type { ProblemStore } from './ProblemStore';

const CATALOG_ERRORS_TOPIC = 'experimental.catalog.errors';

interface CatalogErrorsPayload {
  entity: string;
  location?: string;
  errors: { name?: string; message?: string; cause?: unknown }[];
}

/**
 * Remembers the errors of locations, data products and APIs, which the catalog
 * publishes each time that it meets them, and shows to nobody.
 */
export async function rememberCatalogErrors(options: {
  events: EventsService;
  problems: ProblemStore;
  now: () => Date;
  logger: LoggerService;
}): Promise<void> {
  const { events, problems, now, logger } = options;
  await events.subscribe({
    id: 'data-products-files',
    topics: [CATALOG_ERRORS_TOPIC],
    async onEvent(event) {
      const { entity, location, errors } =
        event.eventPayload as CatalogErrorsPayload;
      const { kind } = parseEntityRef(entity);
      if (!['location', 'dataproduct', 'api'].includes(kind.toLowerCase())) {
        return;
      }
      // What the portal itself fails at is no problem of a file.
      const ofFile = errors.filter(error => !isPortalFailure(error));
      if (ofFile.length === 0) return;
      try {
        await problems.recordError({
          entityRef: entity,
          place: location ?? entity,
          findings: ofFile.map(errorFinding),
          now: now(),
        });
      } catch (error) {
        logger.warn(
          oneLine(`The error of ${entity} could not be remembered`),
          toError(error),
        );
      }
    },
  });
}
