import { useSearchParams } from 'react-router-dom';

/** What of a contract is shown: what it promises, or how that came about. */
export type ContractViewName = 'contract' | 'changes';

/** The view that the address names, and the way to another one. */
export function useContractView(): [
  ContractViewName,
  (view: ContractViewName) => void,
] {
  const [search, setSearch] = useSearchParams();
  const choose = (view: ContractViewName) =>
    setSearch(before => {
      const after = new URLSearchParams(before);
      for (const name of ['view', 'older', 'newer', 'element']) {
        after.delete(name);
      }
      if (view === 'changes') after.set('view', view);
      return after;
    });
  return [search.get('view') === 'changes' ? 'changes' : 'contract', choose];
}
