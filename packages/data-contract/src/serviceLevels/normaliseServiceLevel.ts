import type { ServiceLevelProperty } from '../model';
import { measures } from './measures';
import { readQuantity } from './readQuantity';
import { serviceLevelKinds, serviceLevelName } from './serviceLevelKinds';
import type { NormalisedServiceLevel } from './types';

/**
 * Brings a service level of a contract to units that one can calculate with,
 * or says why that cannot be done. Knows the names of ODCS and DataQoS with
 * their short forms, and the units of {@link serviceLevelKinds}: `m` is a minute,
 * and a month for a retention.
 *
 * @public
 */
export function normaliseServiceLevel(options: {
  property: Pick<ServiceLevelProperty, 'property' | 'value' | 'unit'>;
}): NormalisedServiceLevel {
  const { property, value, unit } = options.property;
  const name = serviceLevelName(property);
  if (!name) {
    return { kind: 'unknown', reason: 'unknown-property' };
  }
  if (value === undefined || value === null || value === '') {
    return { kind: 'unknown', name, reason: 'missing-value' };
  }
  const kind = serviceLevelKinds[name];
  const { m = 'minute' } = kind;
  const quantity = readQuantity({ value, unit, m });
  const results = kind.measures.map(measure =>
    measures[measure]({ quantity, m, value }),
  );
  const result = results.find(({ kind: found }) => found !== 'unknown');
  return { ...(result ?? results[0]), name };
}
