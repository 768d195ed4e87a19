import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dataProductRemovalsConfirmPermission } from '@data-mesh/backstage-plugin-data-products-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod/v3';
import { isStorable } from '../../requests/storableText';
import type { RemovalStore } from './RemovalStore';

const confirmation = z
  .object({
    /** What was missing later was not seen by whoever confirms. */
    missingUntil: z.string().datetime(),
  })
  .strict();

function parseBody(body: unknown): z.infer<typeof confirmation> {
  const parsed = confirmation.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(
    `${issue.path.join('.') || 'body'}: ${
      issue.message
    }; missingUntil is the checkedAt of the problem that is confirmed`,
  );
}

/** The route by which a person lets go what waits, below `/api/catalog/data-products`. */
export function createRemovalsRouter(options: {
  removals: Pick<RemovalStore, 'confirm'>;
  /** Runs a provider soon. */
  run(provider: string): void;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  now(): Date;
}): express.Router {
  const { removals, run, auditor, httpAuth, permissions, now } = options;
  const router = Router();

  router.post(
    '/data-products/files/removals/:provider/confirm',
    express.json(),
    async (request, response) => {
      const { provider } = request.params;
      const event = await auditor.createEvent({
        eventId: 'data-products-removal-confirm',
        severityLevel: 'medium',
        request,
        meta: { provider },
      });
      try {
        const credentials = await httpAuth.credentials(request);
        const [decision] = await permissions.authorize(
          [{ permission: dataProductRemovalsConfirmPermission }],
          { credentials },
        );
        if (decision.result !== AuthorizeResult.ALLOW) {
          throw new NotAllowedError(
            `Confirming removals takes the permission ${dataProductRemovalsConfirmPermission.name}`,
          );
        }
        const { missingUntil } = parseBody(request.body);
        const confirmed = isStorable(provider)
          ? await removals.confirm({
              provider,
              missingUntil: new Date(missingUntil).toISOString(),
              now: now(),
            })
          : 0;
        if (confirmed === 0) {
          throw new NotFoundError(
            'Nothing of this source waits for a confirmation any more',
          );
        }
        run(provider);
        await event.success({ meta: { confirmed, missingUntil } });
        response.json({ confirmed });
      } catch (error) {
        await event.fail({ error: error as Error });
        throw error;
      }
    },
  );

  return router;
}
