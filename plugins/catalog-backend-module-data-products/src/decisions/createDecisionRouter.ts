import type {
  AuditorService,
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod/v3';
import { entityRefText } from '../requests/entityRefText';
import { parserOf } from '../requests/parserOf';

const MOST_ENTITIES = 100;

/** Whoever decides is noted by name, so it takes a person. */
export interface Decider {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
}

/** Something about entities that people decide. */
export interface DecisionRoutes<Schema extends z.ZodTypeAny> {
  /** Below `/api/catalog`. */
  path: string;
  permission: BasicPermission;
  /** The event in the audit log. */
  eventId: string;
  /** What takes the permission, for whoever has it not. */
  what: string;
  /** Such as `domain:default/sales`, for whoever asks about something else. */
  example: string;
  /** What a decision is sent as; it is noted in the event. */
  decision: Schema;
  /** Those of the entities about which somebody may decide. */
  permitted(
    options: { entityRefs: string[] },
    decider: Decider,
  ): Promise<string[]>;
  decide(
    decision: z.output<Schema>,
    decider: Decider,
  ): Promise<{
    /** What is sent back. */
    decided: object;
    /** What the event says more about it. */
    noted?: Record<string, string | string[]>;
  }>;
}

/** Routes that tell about which entities a person may decide, and let them. */
export function createDecisionRouter<Schema extends z.ZodTypeAny>(options: {
  routes: DecisionRoutes<Schema>;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): express.Router {
  const { routes, auditor, httpAuth, permissions } = options;
  const { path, permission, decision, example } = routes;
  const entityRef = entityRefText({ example });
  const parseQuestion = parserOf(
    z
      .object({
        entityRef: z
          .union([entityRef.transform(ref => [ref]), z.array(entityRef)])
          .refine(refs => refs.length <= MOST_ENTITIES, {
            message: `at most ${MOST_ENTITIES} at once`,
          }),
      })
      .strict(),
    'query',
  );
  const parseDecision = parserOf(decision, 'body');
  const router = Router();

  const decider = async (request: express.Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const [{ result }] = await permissions.authorize([{ permission }], {
      credentials,
    });
    return { credentials, isAllowed: result === AuthorizeResult.ALLOW };
  };

  router.get(path, async (request, response) => {
    const { credentials, isAllowed } = await decider(request);
    const { entityRef: entityRefs } = parseQuestion(request.query);
    response.json({
      permitted: isAllowed
        ? await routes.permitted({ entityRefs }, { credentials })
        : [],
    });
  });

  router.post(path, express.json(), async (request, response) => {
    const { credentials, isAllowed } = await decider(request);
    const event = await auditor.createEvent({
      eventId: routes.eventId,
      severityLevel: 'high',
      request,
      meta: { ...decision.safeParse(request.body).data },
    });
    try {
      if (!isAllowed) {
        throw new NotAllowedError(
          `${routes.what} takes the permission ${permission.name}`,
        );
      }
      const { decided, noted } = await routes.decide(
        parseDecision(request.body),
        { credentials },
      );
      await event.success(noted && { meta: noted });
      response.status(201).json(decided);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });

  return router;
}
