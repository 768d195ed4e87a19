import type { DataContractDescriptor } from '../model';
import { serviceLevelKinds, serviceLevelName } from '../serviceLevels';
import { readQuantity } from '../serviceLevels/readQuantity';
import { originalIndex } from '../structure';
import { fitsSentence } from './fitsSentence';
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
    const name = serviceLevelName(level.property);
    const kind = name && serviceLevelKinds[name];
    const read = (value: typeof level.value) =>
      readQuantity({ value, unit: level.unit, m: kind?.m ?? 'minute' });
    const quantity = read(level.value);
    const index = originalIndex({ list: slaProperties, index: kept });
    return {
      documentPath: `slaProperties[${index}]`,
      level,
      ...(kind &&
        fitsSentence({ measures: kind.measures, quantity }) && { name }),
      quantity,
      ...(level.valueExt !== undefined &&
        level.valueExt !== level.value && { extension: read(level.valueExt) }),
    };
  });
}
