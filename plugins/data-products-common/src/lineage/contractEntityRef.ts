import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogName } from '@data-mesh/data-contract';

/**
 * The full reference of the API entity that stands for a contract; undefined if
 * the id is blank.
 *
 * @public
 */
export function contractEntityRef(options: {
  /** The ODCS `id`. */
  contractId: string | undefined;
}): string | undefined {
  const { contractId } = options;
  if (typeof contractId !== 'string' || !contractId.trim()) return undefined;
  return stringifyEntityRef({
    kind: 'API',
    namespace: DEFAULT_NAMESPACE,
    name: catalogName({ id: contractId }),
  });
}
