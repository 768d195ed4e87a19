import { useSearchParams } from 'react-router-dom';

export type LineageViewName = 'graph' | 'list';

/** Below it a graph shows less than two columns. */
const NARROW = '(max-width: 600px)';

/** How the lineage is shown, kept in the address; on a phone the list comes first. */
export function useLineageView(): [
  LineageViewName,
  (view: LineageViewName) => void,
] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('view');
  const first = window.matchMedia?.(NARROW).matches ? 'list' : 'graph';
  return [
    asked === 'list' || asked === 'graph' ? asked : first,
    view =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.set('view', view);
          return after;
        },
        { replace: true },
      ),
  ];
}
