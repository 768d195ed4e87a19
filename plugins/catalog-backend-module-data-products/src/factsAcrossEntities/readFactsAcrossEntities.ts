import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Who may know what is computed from contracts that they may not read. */
export type FactsAcrossEntities = 'all' | 'visible';

const PATH = 'dataProducts.factsAcrossEntities';
const VALUES: FactsAcrossEntities[] = ['all', 'visible'];

/**
 * Reads `dataProducts.factsAcrossEntities` of the app-config.
 *
 * @throws InputError for another value than `all` and `visible`
 */
export function readFactsAcrossEntities(config: Config): FactsAcrossEntities {
  const value = config.getOptional(PATH) ?? 'all';
  const known = VALUES.find(candidate => candidate === value);
  if (!known) {
    throw new InputError(
      `${PATH} must be ${VALUES.join(' or ')}, got ${JSON.stringify(value)}`,
    );
  }
  return known;
}
