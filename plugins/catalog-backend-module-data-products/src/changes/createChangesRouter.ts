import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod/v3';
import { parserOf } from '../requests/parserOf';
import type { ChangesService } from './ChangesService';

const parseQuery = parserOf(
  z.object({ after: z.string().max(100).optional() }).strict(),
  'query',
);

/**
 * The route of the change feed, below `/api/catalog/data-products`: for services
 * alone, as it names everything that the catalog shows, whoever may read it.
 */
export function createChangesRouter(options: {
  changes: ChangesService;
  httpAuth: HttpAuthService;
}): express.Router {
  const { changes, httpAuth } = options;
  const router = Router();
  router.get('/data-products/changes', async (request, response) => {
    const { principal } = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    if (principal.accessRestrictions) {
      throw new NotAllowedError(
        'The change feed names everything that the catalog shows, so a token with access restrictions may not read it',
      );
    }
    response.json(await changes.page(parseQuery(request.query)));
  });
  return router;
}
