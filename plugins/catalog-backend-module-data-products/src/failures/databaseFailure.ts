import { isError } from '@backstage/errors';

/** What is said of a failure of the database where anybody may read it. */
export const DATABASE_FAILURE =
  'The portal could not use its own database. Nothing is wrong with the file or the request; it is tried again.';

const failures = new WeakSet<object>();

/** As SQLite, PostgreSQL, the pool of connections and the query builder begin and name their errors. */
const NAMES = /^(SqliteError|DatabaseError|KnexTimeoutError)$/;
const CODES = /^SQLITE_/;
/** As the query builder begins the message of an error: with the statement, */
const STATEMENT =
  /^(?:insert into|select|update|delete from|with|begin|commit|rollback|create|alter|drop|savepoint|release)\b/i;
/** and before the reason. */
const REASON = ' - ';
/** Where only the text of an error is left, such as in an event of the catalog. */
const IN_TEXT =
  /\bSQLITE_[A-Z]+\b|\b(?:SqliteError|KnexTimeoutError)\b|\b(?:insert into|delete from) ["`]\w+["`]|\bupdate ["`]\w+["`] set\b|\bselect [^]{0,2000}? from ["`]\w+["`]/i;

/** Remembers that an error came from the database. */
export function markDatabaseFailure(error: unknown): void {
  if (typeof error === 'object' && error !== null) failures.add(error);
}

/** Whether an error, or what caused it, came from a database. */
export function isDatabaseFailure(error: unknown): boolean {
  // Somebody may have made a circle of causes.
  for (let cause = error, depth = 0; cause && depth < 10; depth++) {
    if (typeof cause !== 'object') return false;
    if (failures.has(cause) || looksLikeIt(cause)) return true;
    cause = (cause as { cause?: unknown }).cause;
  }
  return false;
}

/** Whether the text of an error tells of a database: that of the portal, or how it was asked. */
export function tellsOfDatabase(text: string): boolean {
  return (
    text.includes(DATABASE_FAILURE) || isStatement(text) || IN_TEXT.test(text)
  );
}

function looksLikeIt(error: object): boolean {
  const { name, message, code } = error as Record<string, unknown>;
  return (
    (typeof code === 'string' && CODES.test(code)) ||
    (typeof name === 'string' && NAMES.test(name)) ||
    NAMES.test(error.constructor?.name ?? '') ||
    (isError(error) && isStatement(String(message)))
  );
}

function isStatement(text: string): boolean {
  return STATEMENT.test(text) && text.includes(REASON) && /[`"?$]/.test(text);
}
