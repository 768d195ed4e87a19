import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { FileProblemKind } from '@data-mesh/backstage-plugin-data-products-common';
import { useSearchParams } from 'react-router-dom';
import { isProblemKind } from './problemKinds';

/** Which problems the page shows. */
export interface ProblemFilter {
  kind?: FileProblemKind;
  entityRef?: string;
}

/** The full form of a reference that names a kind; undefined for other texts. */
export function fullEntityRef(text: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text.trim(), { defaultNamespace: 'default' }),
    );
  } catch {
    return undefined;
  }
}

/** The filter of the page, kept in the address so that a link shares what is seen. */
export function useProblemFilter(): [
  ProblemFilter,
  (filter: ProblemFilter) => void,
] {
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind');
  const entity = search.get('entity');
  return [
    {
      kind: isProblemKind(kind) ? kind : undefined,
      entityRef: entity ? fullEntityRef(entity) : undefined,
    },
    filter =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.delete('kind');
          after.delete('entity');
          if (filter.kind) after.set('kind', filter.kind);
          if (filter.entityRef) after.set('entity', filter.entityRef);
          return after;
        },
        { replace: true },
      ),
  ];
}
