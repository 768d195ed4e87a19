import request from 'supertest';
import type { TestCatalog } from './startTestCatalog';

/**
 * What the catalog answers to a reader: the body, or the message of the error
 * where another status than 200 is expected.
 */
export async function getJson<T>(options: {
  catalog: TestCatalog;
  path: string;
  status?: number;
}): Promise<T> {
  const { catalog, path, status = 200 } = options;
  const response = await request(catalog.server).get(path);
  expect([path, response.status, response.body.error?.message]).toEqual([
    path,
    status,
    status === 200 ? undefined : expect.any(String),
  ]);
  return status === 200 ? response.body : response.body.error.message;
}
