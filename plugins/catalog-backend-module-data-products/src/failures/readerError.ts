import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError, toError } from '@backstage/errors';
import { isDatabaseFailure, tellsOfDatabase } from './databaseFailure';

const STATUS_OF_NAMES: Record<string, number> = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  NotModifiedError: 304,
};
const UNAVAILABLE =
  'The portal could not use its database; try again in a moment';
const FAILED =
  'The portal failed to answer; its operators find the reason in the log';

/** The error without what is in its values, as a log may keep it. */
function forLog(error: unknown) {
  const { name, message, stack } = toError(error);
  return { name, message, stack };
}

/**
 * An error as a reader may know it: what they can mend stays as it is, what is
 * ours becomes one sentence, and the reason goes to the log.
 */
export function readerError(options: {
  error: unknown;
  logger: LoggerService;
  /** What was asked for. */
  what: string;
}): Error {
  const { error, logger, what } = options;
  const isOfDatabase = isDatabaseFailure(error);
  if (!isOfDatabase && isMendable(error)) return error;
  if (isOfDatabase || tellsOfDatabase(toError(error).message)) {
    logger.error(`${what} failed for the database`, forLog(error));
    return new ServiceUnavailableError(UNAVAILABLE);
  }
  logger.error(`${what} failed`, forLog(error));
  return new Error(FAILED);
}

function isMendable(error: unknown): error is Error {
  if (!isError(error)) return false;
  const { statusCode, status, name } = error as {
    statusCode?: unknown;
    status?: unknown;
    name: string;
  };
  const code = [statusCode, status, STATUS_OF_NAMES[name]].find(
    value => typeof value === 'number',
  );
  return code !== undefined && Number(code) < 500;
}
