import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dataProductFilesReadPermission } from '@data-mesh/backstage-plugin-data-products-common';
import type express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod/v3';
import { parserOf } from '../requests/parserOf';
import { storableText } from '../requests/storableText';
import type { ProblemsService } from './ProblemsService';

const problemsQuery = z
  .object({
    kind: z
      .enum([
        'unreadable',
        'unreachable',
        'refused',
        'conflict',
        'unconfirmed',
        'removal',
      ])
      .optional(),
    entityRef: storableText({ most: 400 }).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(2000).optional(),
  })
  .strict();

const parseQuery = parserOf(problemsQuery, 'query');

/** The routes of problems, below `/api/catalog/data-products`. */
export function createProblemsRouter(options: {
  problems: ProblemsService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): express.Router {
  const { problems, httpAuth, permissions } = options;
  const router = Router();

  router.get('/data-products/files/problems', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const [decision] = await permissions.authorize(
      [{ permission: dataProductFilesReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Reading which files do not load takes the permission ${dataProductFilesReadPermission.name}`,
      );
    }
    response.json(
      await problems.list(parseQuery(request.query), { credentials }),
    );
  });

  return router;
}
