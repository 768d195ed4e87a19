import type { DataContractDescriptor } from '../model';
import { originalIndex } from '../structure';
import { readQuantity } from './quantities';
import { fits, serviceLevelName, serviceLevelTable } from './serviceLevelTable';
import type { ServiceLevelWording } from './types';

/**
 * What the service levels of a contract promise, in parts from which a page makes
 * sentences in its language. Knows the names, short names and units of ODCS; a
 * property that it does not know keeps its value as it is.
 *
 * @public
 */
export function describeServiceLevels(options: {
  contract: Pick<DataContractDescriptor, 'slaProperties'>;
}): ServiceLevelWording[] {
  const { slaProperties } = options.contract;
  return slaProperties.map((level, kept) => {
    const known = serviceLevelName(level.property);
    const { measures, m = 'minute' } = known
      ? serviceLevelTable[known]
      : { measures: 'any' as const };
    const read = (value: typeof level.value) =>
      readQuantity({ value, unit: level.unit, m });
    const quantity = read(level.value);
    const index = originalIndex({ list: slaProperties, index: kept });
    return {
      documentPath: `slaProperties[${index}]`,
      level,
      ...(known && fits({ measures, quantity }) && { name: known }),
      quantity,
      ...(level.valueExt !== undefined &&
        level.valueExt !== level.value && { extension: read(level.valueExt) }),
    };
  });
}
