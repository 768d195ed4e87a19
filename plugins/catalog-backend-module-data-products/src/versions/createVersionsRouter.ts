import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type express from 'express';
import Router from 'express-promise-router';
import type { ContractVersionsService } from './ContractVersionsService';
import {
  parseComparisonQuery,
  parseDocumentQuery,
  parseListQuery,
  parseLogQuery,
} from './parseVersionsQuery';

/**
 * The routes of versions of contracts, below `/api/catalog/data-products`. Who
 * may read a contract may read its versions; the catalog decides.
 */
export function createVersionsRouter(options: {
  versions: Pick<
    ContractVersionsService,
    'list' | 'compare' | 'changeLog' | 'document'
  >;
  httpAuth: HttpAuthService;
}): express.Router {
  const { versions, httpAuth } = options;
  const router = Router();
  router.get('/data-products/versions', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = parseListQuery(request.query);
    response.json(await versions.list(query, { credentials }));
  });

  router.get(
    '/data-products/versions/comparison',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const query = parseComparisonQuery(request.query);
      response.json(await versions.compare(query, { credentials }));
    },
  );

  router.get('/data-products/versions/log', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = parseLogQuery(request.query);
    response.json(await versions.changeLog(query, { credentials }));
  });

  router.get('/data-products/versions/document', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = parseDocumentQuery(request.query);
    response.json(await versions.document(query, { credentials }));
  });

  return router;
}
