import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The element of the schema that the address names, and the way to name another. */
export function useElementInAddress(): [
  string | undefined,
  (path: string) => void,
] {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (path: string) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.set('element', path);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return [search.get('element') || undefined, choose];
}
