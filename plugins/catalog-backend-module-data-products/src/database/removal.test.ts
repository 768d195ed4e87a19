import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
const MIGRATIONS = join(__dirname, '../../migrations');

/** The names behind some words in a text, in their order. */
function names(text: string, words: RegExp): string[] {
  return [...text.matchAll(words)].map(([, name]) => name).sort();
}

it('says how each table is removed', () => {
  const migrations = readdirSync(MIGRATIONS)
    .map(file => readFileSync(join(MIGRATIONS, file), 'utf8'))
    .join('\n');
  const page = readFileSync(join(ROOT, 'docs/upgrade-and-removal.md'), 'utf8');
  const created = names(migrations, /createTable\(\s*'(\w+)'/g);
  expect(created).not.toEqual([]);
  expect(names(page, /DROP TABLE IF EXISTS (\w+);/g)).toEqual(
    [
      ...new Set(created),
      'data_products_knex_migrations',
      'data_products_knex_migrations_lock',
    ].sort(),
  );
});
