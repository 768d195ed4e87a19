import { DataContractDescriptor } from '../../model';
import { mapKeepingIndexes } from '../../structure';
import { Pair } from '../engine/shape';

/**
 * `slaDefaultElement` goes with ODCS 4.0: each service level names its element
 * itself. Where both have the default, it is compared as it is.
 */
export function withElements(
  pair: Pair<DataContractDescriptor>,
): Pair<DataContractDescriptor> {
  const { older, newer } = pair;
  const isOlder = older.slaDefaultElement !== undefined;
  if (isOlder === (newer.slaDefaultElement !== undefined)) return pair;
  return isOlder
    ? { older: spelled(older), newer }
    : { older, newer: spelled(newer) };
}

function spelled(contract: DataContractDescriptor): DataContractDescriptor {
  const { slaDefaultElement: element, ...rest } = contract;
  return {
    ...rest,
    slaProperties: mapKeepingIndexes(contract.slaProperties, level => ({
      ...level,
      element: level.element || element,
    })),
  };
}
