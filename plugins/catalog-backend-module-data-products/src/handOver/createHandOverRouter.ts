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
import { dataProductFilesHandOverPermission } from '@data-mesh/backstage-plugin-data-products-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod/v3';
import { storableText } from '../failures/storableText';
import type { HandOverService } from './HandOverService';

const MOST_ENTITIES = 100;
const entityRef = storableText({ least: 1, most: 400 }).transform(fullRef);
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
  .object({ entityRef, place: storableText({ least: 1, most: 4000 }) })
  .strict();

function fullRef(ref: string, context: z.RefinementCtx): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultNamespace: DEFAULT_NAMESPACE }),
    );
  } catch {
    context.addIssue({
      code: z.ZodIssueCode.custom,
      message: 'must be a full reference, such as dataproduct:default/orders',
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

/** The routes of deciding who holds an entity, below `/api/catalog/data-products`. */
export function createHandOverRouter(options: {
  handOver: Pick<HandOverService, 'accept' | 'permitted'>;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): express.Router {
  const { handOver, auditor, httpAuth, permissions } = options;
  const router = Router();
  const path = '/data-products/files/hand-overs';

  const decider = async (request: express.Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const [{ result }] = await permissions.authorize(
      [{ permission: dataProductFilesHandOverPermission }],
      { credentials },
    );
    return { credentials, isAllowed: result === AuthorizeResult.ALLOW };
  };

  router.get(path, async (request, response) => {
    const { credentials, isAllowed } = await decider(request);
    const { entityRef: entityRefs } = parse(question, request.query);
    response.json({
      permitted: isAllowed
        ? await handOver.permitted({ entityRefs }, { credentials })
        : [],
    });
  });

  router.post(path, express.json(), async (request, response) => {
    const { credentials, isAllowed } = await decider(request);
    const event = await auditor.createEvent({
      eventId: 'data-product-hand-over',
      severityLevel: 'high',
      request,
      meta: { ...decision.safeParse(request.body).data },
    });
    try {
      if (!isAllowed) {
        throw new NotAllowedError(
          `Deciding who holds an entity takes the permission ${dataProductFilesHandOverPermission.name}`,
        );
      }
      const accepted = await handOver.accept(parse(decision, request.body), {
        credentials,
      });
      await event.success();
      response.status(201).json(accepted);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });

  return router;
}
