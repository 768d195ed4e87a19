import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Where the schema of the contract shows one of its elements. */
export function useElementLink() {
  const [search, setSearch] = useSearchParams();
  const addressOf = useCallback((path: string, before: URLSearchParams) => {
    const after = new URLSearchParams({ element: path });
    const contract = before.get('contract');
    if (contract) after.set('contract', contract);
    return after;
  }, []);
  return useMemo(
    () => ({
      hrefOf: (path: string) => `?${addressOf(path, search)}`,
      open: (path: string) => setSearch(before => addressOf(path, before)),
    }),
    [addressOf, search, setSearch],
  );
}
