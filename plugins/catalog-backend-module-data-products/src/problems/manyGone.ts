import {
  dataProductRemovalsConfirmPermission,
  type WaitingRemoval,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';

const MOST_NAMES = 20;

/** A source of which much is gone at once, which hardly anybody means. */
export function manyGone(
  removal: WaitingRemoval & { entityRefs: readonly string[] },
): Finding {
  const { provider, count, total, goesAt, entityRefs } = removal;
  const names = entityRefs.slice(0, MOST_NAMES);
  const more = count - names.length;
  return {
    rule: 'many-gone-at-once',
    severity: 'error',
    path: '',
    message: `${count} of ${total} products and contracts are in this source no more; they are kept: ${names.join(
      ', ',
    )}${more > 0 ? ` and ${more} more` : ''}.`,
    remedy: `Bring their files back, or look whether the source of catalog.providers.dataProducts.${provider} is whole. If they are to go, somebody with the permission ${
      dataProductRemovalsConfirmPermission.name
    } confirms it on the page "Files to fix"${
      goesAt
        ? `; by themselves they go with the first run after ${goesAt} that misses them still`
        : ''
    }.`,
  };
}
