import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The keys of two versions; a missing one is chosen for the reader. */
export interface VersionPair {
  older?: string;
  newer?: string;
}

/** The two versions that the address names, and the way to name others. */
export function usePairInAddress(): [VersionPair, (pair: VersionPair) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    ({ older, newer }: VersionPair) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.set('view', 'changes');
          for (const [name, key] of Object.entries({ older, newer })) {
            if (key) after.set(name, key);
            else after.delete(name);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const pair = {
    older: search.get('older') || undefined,
    newer: search.get('newer') || undefined,
  };
  return [pair, choose];
}
