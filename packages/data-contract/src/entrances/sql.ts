/**
 * What the dialects of SQL have in common.
 *
 * @packageDocumentation
 */
export { reservedSomewhere as reservedSqlWords } from '../useItNow/languages/reservedWords';
