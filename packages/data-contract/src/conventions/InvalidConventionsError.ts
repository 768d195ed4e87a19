/**
 * A configuration whose conventions cannot be read; the message names the path
 * of the wrong value and what to write. It carries the name `InputError`, so
 * that Backstage knows it without this package depending on Backstage.
 *
 * @public
 */
export class InvalidConventionsError extends Error {
  name = 'InputError';
}
