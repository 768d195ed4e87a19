import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { dataProductFilesHandOverPermission } from '@data-mesh/backstage-plugin-data-products-common';
import type { Router } from 'express';
import { z } from 'zod/v3';
import { createDecisionRouter } from '../decisions/createDecisionRouter';
import { entityRefText } from '../requests/entityRefText';
import { storableText } from '../requests/storableText';
import type { HandOverService } from './HandOverService';

const example = 'dataproduct:default/orders';
const decision = z
  .object({
    entityRef: entityRefText({ example }),
    place: storableText({ least: 1, most: 4000 }),
  })
  .strict();

/** The routes of deciding who holds an entity. */
export function createHandOverRouter(options: {
  handOver: Pick<HandOverService, 'accept' | 'permitted'>;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Router {
  const { handOver } = options;
  return createDecisionRouter({
    ...options,
    routes: {
      path: '/data-products/files/hand-overs',
      permission: dataProductFilesHandOverPermission,
      eventId: 'data-product-hand-over',
      what: 'Deciding who holds an entity',
      example,
      decision,
      permitted: (asked, decider) => handOver.permitted(asked, decider),
      decide: async (decided, decider) => ({
        decided: await handOver.accept(decided, decider),
      }),
    },
  });
}
