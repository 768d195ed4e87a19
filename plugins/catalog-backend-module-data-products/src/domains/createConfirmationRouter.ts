import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotAllowedError, toError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dataProductDomainsConfirmPermission } from '@data-mesh/backstage-plugin-data-products-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod/v3';
import type { ConfirmationService } from './ConfirmationService';

const MOST_ENTITIES = 100;
const MOST_CLAIMS = 10;
const entityRef = z.string().min(1).max(400).transform(fullRef);
const question = z
  .object({
    entityRef: z
      .union([entityRef.transform(ref => [ref]), z.array(entityRef)])
      .refine(refs => refs.length <= MOST_ENTITIES, {
        message: `at most ${MOST_ENTITIES} at once`,
      }),
  })
  .strict();
const decision = z
  .object({
    entityRef,
    place: z.string().min(1).max(4000),
    claims: z.array(entityRef).min(1).max(MOST_CLAIMS),
    decision: z.enum(['confirm', 'refuse']),
  })
  .strict();

function fullRef(ref: string, context: z.RefinementCtx): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultNamespace: DEFAULT_NAMESPACE }),
    );
  } catch {
    context.addIssue({
      code: z.ZodIssueCode.custom,
      message: 'must be a full reference, such as domain:default/sales',
    });
    return z.NEVER;
  }
}

function parse<T extends z.ZodTypeAny>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`${issue.path.join('.') || 'body'}: ${issue.message}`);
}

/** The routes of confirming whose a document is, below `/api/catalog/data-products`. */
export function createConfirmationRouter(options: {
  confirmations: Pick<ConfirmationService, 'decide' | 'permitted'>;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): express.Router {
  const { confirmations, auditor, httpAuth, permissions } = options;
  const router = Router();
  const path = '/data-products/files/confirmations';

  const decider = async (request: express.Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const [{ result }] = await permissions.authorize(
      [{ permission: dataProductDomainsConfirmPermission }],
      { credentials },
    );
    return { credentials, isAllowed: result === AuthorizeResult.ALLOW };
  };

  router.get(path, async (request, response) => {
    const { credentials, isAllowed } = await decider(request);
    const { entityRef: entityRefs } = parse(question, request.query);
    response.json({
      permitted: isAllowed
        ? await confirmations.permitted({ entityRefs }, { credentials })
        : [],
    });
  });

  router.post(path, express.json(), async (request, response) => {
    const { credentials, isAllowed } = await decider(request);
    const event = await auditor.createEvent({
      eventId: 'data-product-confirm',
      severityLevel: 'high',
      request,
      meta: { ...decision.safeParse(request.body).data },
    });
    try {
      if (!isAllowed) {
        throw new NotAllowedError(
          `Confirming whose a document is takes the permission ${dataProductDomainsConfirmPermission.name}`,
        );
      }
      const decided = await confirmations.decide(
        parse(decision, request.body),
        { credentials },
      );
      await event.success({ meta: { claims: decided.claims } });
      response.status(201).json(decided);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });

  return router;
}
