/**
 * An export that nobody can make, such as one of an object that the contract does
 * not have. It carries the name `InputError`, so that Backstage answers 400
 * without this package depending on Backstage.
 *
 * @public
 */
export class InvalidExportError extends Error {
  name = 'InputError';
}
