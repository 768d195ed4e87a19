import type { Entity } from '@backstage/catalog-model';
import { entityFindings } from '../findings';
import type { FindingCount } from './types';

/**
 * How many errors and warnings entities carry, all together.
 *
 * @public
 */
export function countFindings(options: {
  entities: readonly Entity[];
}): FindingCount {
  const findings = options.entities.flatMap(entityFindings);
  const count = (wanted: string) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}
