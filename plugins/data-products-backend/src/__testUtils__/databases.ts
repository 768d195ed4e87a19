import { TestDatabases } from '@backstage/backend-test-utils';

/** SQLite and a real PostgreSQL. */
export function createTestDatabases(): TestDatabases {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  if (!databases.supports('POSTGRES_18')) {
    // Left alone, the cases on PostgreSQL would be dropped without a word.
    throw new Error(
      'No PostgreSQL for this test: run it with `npm test -- unit`, which starts one, or set BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING.',
    );
  }
  return databases;
}
