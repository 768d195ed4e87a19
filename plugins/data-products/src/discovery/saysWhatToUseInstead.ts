import {
  type DiscoveredEntry,
  isEnding,
} from '@data-mesh/backstage-plugin-data-products-common';

/** Whether nothing new should be built on an entry; a mere end date says less. */
export function saysWhatToUseInstead(
  entry: Pick<DiscoveredEntry, 'lifecycle' | 'ending'>,
): boolean {
  const { lifecycle, ending } = entry;
  return (
    isEnding(lifecycle) || Boolean(ending?.successorRef || ending?.successor)
  );
}
