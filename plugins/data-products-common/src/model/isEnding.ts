/** In the words of ODPS, as the catalog has them. */
const ENDING: readonly string[] = ['deprecated', 'retired'];

/**
 * Whether a lifecycle says that nobody should begin to rely on the data:
 * deprecated or retired.
 *
 * @public
 */
export function isEnding(lifecycle: string | undefined): boolean {
  return lifecycle !== undefined && ENDING.includes(lifecycle);
}
