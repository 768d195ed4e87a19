import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type express from 'express';
import Router from 'express-promise-router';
import type { ChangeStore } from '../changes/ChangeStore';
import { readinessOf } from './readinessOf';

/** Says to everybody who may ask this portal whether what is known here is up to date. */
export function createReadinessRouter(options: {
  httpAuth: HttpAuthService;
  now: () => Date;
  store: Pick<ChangeStore, 'place' | 'hasUntold'>;
}): express.Router {
  const { httpAuth, now, store } = options;
  const router = Router();
  router.get('/readiness', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user', 'service'] });
    const [name] = Object.keys(request.query);
    if (name !== undefined) {
      throw new InputError(`${name} is no parameter of this; there are none`);
    }
    const hasUntold = await store.hasUntold();
    response.json(
      readinessOf({ ...(await store.place()), hasUntold, now: now() }),
    );
  });
  return router;
}
