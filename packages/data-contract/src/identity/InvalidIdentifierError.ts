/**
 * An `id` that cannot identify anything. It carries the name `InputError`, so
 * that Backstage answers 400 without this package depending on Backstage.
 *
 * @public
 */
export class InvalidIdentifierError extends Error {
  name = 'InputError';
}
