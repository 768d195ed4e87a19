import { useState } from 'react';
import { useRevealed } from './useRevealed';

/**
 * The first rows of a long list, and how to show more of them. The focus goes to
 * the first of those if the button goes away that was pressed.
 */
export function useFirstRows<Row>(options: {
  rows: readonly Row[];
  /** How many are shown before somebody asks for more. */
  first: number;
  /** How many more are shown at once; without it all of them. */
  page?: number;
}) {
  const { rows, first, page = Infinity } = options;
  const [added, setAdded] = useState(0);
  const { reveal, refOf } = useRevealed();
  const count = first + added;
  return {
    shown: rows.slice(0, count),
    /** How many more `showMore` shows; none if all of them are there. */
    next: Math.max(0, Math.min(page, rows.length - count)),
    showMore: () => {
      reveal(`${count}`);
      setAdded(added + page);
    },
    /** The `ref` of the row at an index of `shown`; it needs a `tabIndex`. */
    refOf: (index: number) => refOf(`${index}`),
  };
}
