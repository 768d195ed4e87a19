import { useApi } from '@backstage/frontend-plugin-api';
import {
  type FileProblem,
  isOfAnotherSource,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useRef, useState } from 'react';
import {
  type DataProductsApi,
  dataProductsApiRef,
} from '../api/DataProductsApi';

const MOST_AT_ONCE = 100;
const NONE: ReadonlySet<string> = new Set();

/** The kinds of problems about which somebody may decide, and who knows whether they may. */
const QUESTIONS = [
  {
    isAbout: isOfAnotherSource,
    ask: (api: DataProductsApi, entityRefs: string[]) =>
      api.getHandOversPermitted({ entityRefs }),
  },
  {
    isAbout: (problem: FileProblem) => problem.kind === 'unconfirmed',
    ask: (api: DataProductsApi, entityRefs: string[]) =>
      api.getConfirmationsPermitted({ entityRefs }),
  },
] as const;

/**
 * The problems about which the reader may decide: one question of a kind for each
 * page of them. Until there is an answer, and where there is none, it is none.
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
    const added = problems.filter(problem => !asked.current.has(problem));
    added.forEach(problem => asked.current.add(problem));
    const answer = (about: FileProblem[], permitted: readonly string[]) => {
      if (isGone.current) return;
      setDecidable(before => {
        const after = new Set(before);
        for (const { id, entityRefs } of about) {
          const may = entityRefs.some(ref => permitted.includes(ref));
          if (may) after.add(id);
          else after.delete(id);
        }
        return after;
      });
    };
    for (const { isAbout, ask } of QUESTIONS) {
      const about = added.filter(isAbout);
      for (let start = 0; start < about.length; start += MOST_AT_ONCE) {
        const some = about.slice(start, start + MOST_AT_ONCE);
        // Each of these problems is about one entity.
        const refs = [...new Set(some.flatMap(({ entityRefs }) => entityRefs))];
        ask(api, refs).then(
          ({ permitted }) => answer(some, permitted),
          () => undefined,
        );
      }
    }
  }, [api, problems]);

  return decidable;
}
