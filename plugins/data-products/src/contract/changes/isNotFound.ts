import { ResponseError } from '@backstage/errors';

/** Whether the backend has not, or does not show, what was asked for. */
export function isNotFound(error: Error): boolean {
  return error instanceof ResponseError
    ? error.statusCode === 404
    : error.name === 'NotFoundError';
}
