import { useApi } from '@backstage/frontend-plugin-api';
import {
  type FileProblem,
  isOfAnotherSource,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useRef, useState } from 'react';
import { dataProductsApiRef } from '../api/DataProductsApi';

const MOST_AT_ONCE = 100;
const NONE: ReadonlySet<string> = new Set();

/**
 * The entities about which the reader may decide, of those that another source
 * wants: one question for each page of problems. Until there is an answer, and
 * where there is none, it is none of them.
 */
export function useDecidable(
  problems: readonly FileProblem[],
): ReadonlySet<string> {
  const api = useApi(dataProductsApiRef);
  const [decidable, setDecidable] = useState(NONE);
  const asked = useRef(new WeakSet<FileProblem>());
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    const added = problems.filter(
      problem => isOfAnotherSource(problem) && !asked.current.has(problem),
    );
    added.forEach(problem => asked.current.add(problem));
    const entityRefs = [...new Set(added.flatMap(item => item.entityRefs))];
    for (let start = 0; start < entityRefs.length; start += MOST_AT_ONCE) {
      const some = entityRefs.slice(start, start + MOST_AT_ONCE);
      api.getHandOversPermitted({ entityRefs: some }).then(
        ({ permitted }) => {
          if (isGone.current) return;
          setDecidable(
            before =>
              new Set([
                ...[...before].filter(ref => !some.includes(ref)),
                ...permitted,
              ]),
          );
        },
        () => undefined,
      );
    }
  }, [api, problems]);

  return decidable;
}
