import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type express from 'express';
import Router from 'express-promise-router';
import type { DiscoveryService } from './DiscoveryService';
import type { EntityStatuses } from './EntityStatuses';
import type { FacetsService } from './FacetsService';
import {
  parseFacetsQuery,
  parsePageQuery,
  parseStatusesQuery,
} from './parseDiscoveryQuery';

/**
 * The routes of discovery, below `/api/catalog/data-products`. What a reader may
 * see is decided by the catalog, which is asked with the reader's credentials.
 */
export function createDiscoveryRouter(options: {
  discovery: Pick<DiscoveryService, 'find'>;
  facets: Pick<FacetsService, 'facets'>;
  statuses: Pick<EntityStatuses, 'of'>;
  httpAuth: HttpAuthService;
}): express.Router {
  const { discovery, facets, statuses, httpAuth } = options;
  const router = Router();

  router.get('/data-products/discovery', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const page = parsePageQuery(request.query);
    response.json(await discovery.find(page, { credentials }));
  });

  router.get('/data-products/discovery/facets', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const list = parseFacetsQuery(request.query);
    response.json(await facets.facets(list, { credentials }));
  });

  router.get('/data-products/statuses', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const asked = parseStatusesQuery(request.query);
    response.json(await statuses.of(asked, { credentials }));
  });

  return router;
}
