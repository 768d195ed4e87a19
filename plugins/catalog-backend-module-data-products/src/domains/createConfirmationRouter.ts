import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { dataProductDomainsConfirmPermission } from '@data-mesh/backstage-plugin-data-products-common';
import type { Router } from 'express';
import { z } from 'zod/v3';
import { createDecisionRouter } from '../decisions/createDecisionRouter';
import { entityRefText } from '../requests/entityRefText';
import { storableText } from '../requests/storableText';
import type { ConfirmationService } from './ConfirmationService';

const MOST_CLAIMS = 10;
const example = 'domain:default/sales';
const entityRef = entityRefText({ example });
const decision = z
  .object({
    entityRef,
    place: storableText({ least: 1, most: 4000 }),
    claims: z.array(entityRef).min(1).max(MOST_CLAIMS),
    decision: z.enum(['confirm', 'refuse']),
  })
  .strict();

/** The routes of confirming whose a document is. */
export function createConfirmationRouter(options: {
  confirmations: Pick<ConfirmationService, 'decide' | 'permitted'>;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Router {
  const { confirmations } = options;
  return createDecisionRouter({
    ...options,
    routes: {
      path: '/data-products/files/confirmations',
      permission: dataProductDomainsConfirmPermission,
      eventId: 'data-product-confirm',
      what: 'Confirming whose a document is',
      example,
      decision,
      permitted: (asked, decider) => confirmations.permitted(asked, decider),
      async decide(asked, decider) {
        const decided = await confirmations.decide(asked, decider);
        return { decided, noted: { claims: decided.claims } };
      },
    },
  });
}
