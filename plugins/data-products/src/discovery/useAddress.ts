import { useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Address, readAddress, writeAddress } from './address';

/** Changes a part of what the page shows. */
export type ChangeAddress = (
  change: Partial<Address>,
  options?: {
    /** Whether the way back skips what was shown before, as while somebody types. */
    replace?: boolean;
  },
) => void;

/** What the page shows, kept in its address so that a link shares it. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  const read = useMemo(() => readAddress(search), [search]);
  // Two changes may come before the page is shown again.
  const latest = useRef(read.address);
  useEffect(() => {
    latest.current = read.address;
  }, [read]);
  const change: ChangeAddress = (part, { replace = false } = {}) => {
    latest.current = { ...latest.current, ...part };
    setSearch(writeAddress(latest.current), { replace });
  };
  return { ...read, change };
}
