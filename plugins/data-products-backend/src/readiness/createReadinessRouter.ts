import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  InputError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type express from 'express';
import Router from 'express-promise-router';
import type { ChangeStore } from '../changes/ChangeStore';
import { readinessOf } from './readinessOf';

/** Says to everybody who may ask this portal whether what is known here is up to date. */
export function createReadinessRouter(options: {
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  store: Pick<ChangeStore, 'place' | 'hasUntold'>;
}): express.Router {
  const { httpAuth, logger, now, store } = options;
  const router = Router();
  router.get('/readiness', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user', 'service'] });
    const [name] = Object.keys(request.query);
    if (name !== undefined) {
      throw new InputError(`${name} is no parameter of this; there are none`);
    }
    try {
      const hasUntold = await store.hasUntold();
      const place = await store.place();
      response.json(readinessOf({ ...place, hasUntold, now: now() }));
    } catch (error) {
      // How the database is asked is no matter of whoever asks.
      logger.error('Readiness could not be read', toError(error));
      throw new ServiceUnavailableError(
        'The portal could not use its database; try again in a moment',
      );
    }
  });
  return router;
}
