import { useMemo } from 'react';
import { useLocale } from './useLocale';

/** How to write numbers: in the way of the reader, such as `1,234` or `1.234`. */
export function useNumbers(): Intl.NumberFormat {
  const locale = useLocale();
  return useMemo(() => new Intl.NumberFormat(locale), [locale]);
}
