import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import type {
  CatalogProcessor,
  CatalogProcessorParser,
} from '@backstage/plugin-catalog-node';
import express from 'express';
import { oneLine } from '../logs/oneLine';
import { DATABASE_FAILURE, isDatabaseFailure } from './databaseFailure';
import { readerError } from './readerError';

/** A router whose failures tell readers nothing of how the portal works. */
export function guardedRouter(options: {
  router: express.Router;
  logger: LoggerService;
}): express.Router {
  const { router, logger } = options;
  const guarded = express.Router();
  guarded.use(router);
  const onError: express.ErrorRequestHandler = (
    error,
    request,
    _response,
    next,
  ) => {
    const what = `${request.method} ${request.path}`;
    next(readerError({ error, logger, what }));
  };
  guarded.use(onError);
  return guarded;
}

/** The registry, for actions whose failures tell agents nothing of how the portal works. */
export function guardedActions(options: {
  actionsRegistry: ActionsRegistryService;
  logger: LoggerService;
}): ActionsRegistryService {
  const { actionsRegistry, logger } = options;
  return {
    register(action) {
      actionsRegistry.register({
        ...action,
        action: async context => {
          try {
            return await action.action(context);
          } catch (error) {
            const what = `The action ${action.name}`;
            throw readerError({ error, logger, what });
          }
        },
      });
    },
  };
}

/**
 * A parser whose failures of the database are told as such: the catalog shows its
 * errors with the entity of the file.
 */
export function guardedParser(options: {
  parser: CatalogProcessorParser;
  logger: LoggerService;
}): CatalogProcessorParser {
  const { parser, logger } = options;
  return async function* parse(input) {
    try {
      yield* parser(input);
    } catch (error) {
      throw catalogError(error, logger, input.location.target);
    }
  };
}

/** The same for a processor. */
export function guardedProcessor(options: {
  processor: CatalogProcessor;
  logger: LoggerService;
}): CatalogProcessor {
  const { processor, logger } = options;
  const guard = async <T>(place: string, work: () => Promise<T>) => {
    try {
      return await work();
    } catch (error) {
      throw catalogError(error, logger, place);
    }
  };
  const { preProcessEntity, postProcessEntity } = processor;
  return {
    getProcessorName: () => processor.getProcessorName(),
    preProcessEntity:
      preProcessEntity &&
      ((entity, location, ...rest) =>
        guard(location.target, async () =>
          preProcessEntity.call(processor, entity, location, ...rest),
        )),
    postProcessEntity:
      postProcessEntity &&
      ((entity, location, ...rest) =>
        guard(location.target, async () =>
          postProcessEntity.call(processor, entity, location, ...rest),
        )),
  };
}

function catalogError(error: unknown, logger: LoggerService, place: string) {
  if (!isDatabaseFailure(error)) return error;
  const { name, message } = toError(error);
  logger.warn(
    oneLine(`${place} could not be read for the database: ${message}`),
    { name },
  );
  return new Error(DATABASE_FAILURE);
}
