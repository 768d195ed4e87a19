import { reservedSqlWords } from '@data-mesh/data-contract/sql';

/** Words that Snowflake takes for no name of a table or column. */
const snowflakeWords = new Set(
  `account all alter and any as between by case cast check column connect
  connection constraint create cross current current_date current_time
  current_timestamp current_user database delete distinct drop else exists false
  following for from full grant group gscluster having ilike in increment inner
  insert intersect into is issue join lateral left like localtime localtimestamp
  minus natural not null of on or order organization qualify regexp revoke right
  rlike row rows sample schema select set some start table tablesample then to
  primary foreign references default trigger true try_cast union unique update using values view when whenever where
  with`.split(/\s+/),
);

/** A lower-case word, which PostgreSQL leaves as it is. */
export function isPlainInLowerCase(name: string): boolean {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reservedSqlWords.has(name);
}

/** A word of one case: Snowflake makes capitals of it, and finds it again in both. */
export function isPlainInUpperCase(name: string): boolean {
  return (
    (/^[a-z_][a-z0-9_]*$/.test(name) || /^[A-Z_][A-Z0-9_]*$/.test(name)) &&
    !snowflakeWords.has(name.toLowerCase())
  );
}

/** A word in any case. */
export function isPlainInAnyCase(name: string): boolean {
  return (
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !reservedSqlWords.has(name.toLowerCase())
  );
}

export function doubleQuoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

export function singleQuoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
