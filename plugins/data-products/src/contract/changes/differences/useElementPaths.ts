import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { useMemo } from 'react';
import { useContractReading } from '../../reading/useContractReading';

/** The paths of the elements that the schema of a contract has now, when they are known. */
export function useElementPaths(
  entity: DataContractEntity,
): ReadonlySet<string> {
  const { value: reading } = useContractReading(entity);
  return useMemo(
    () =>
      new Set(
        reading?.status === 'read'
          ? reading.elements.map(({ path }) => path)
          : [],
      ),
    [reading],
  );
}
