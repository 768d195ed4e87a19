import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogName } from '@data-mesh/data-contract';

/**
 * The full reference of a successor, which documents name by a reference or by
 * the id of its document; undefined where it is neither, such as an address.
 *
 * @public
 */
export function successorRef(options: {
  successor: string;
  /** What a successor is that is named by its id. */
  kind: 'DataProduct' | 'API';
}): string | undefined {
  const { successor, kind } = options;
  try {
    return stringifyEntityRef(
      successor.includes(':')
        ? parseEntityRef(successor)
        : { kind, namespace: 'default', name: catalogName({ id: successor }) },
    );
  } catch {
    return undefined;
  }
}
