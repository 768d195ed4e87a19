import { type RefObject, useCallback, useState } from 'react';

/** Rows that are ready above and below what is seen. */
const SPARE = 8;
/** Where the height is not known, as in a browser without layout. */
const USUAL_HEIGHT = 480;

/** Which rows of equal height a scrolling box shows, so that the others need not exist. */
export function useWindow(options: {
  box: RefObject<HTMLElement>;
  rows: number;
  rowHeight: number;
}) {
  const { box, rows, rowHeight } = options;
  const [top, setTop] = useState(0);
  const height = box.current?.clientHeight || USUAL_HEIGHT;
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(
    rows - 1,
    Math.ceil((top + height) / rowHeight) + SPARE,
  );
  const showRow = useCallback(
    (row: number) => {
      const element = box.current;
      if (!element) return;
      const shown = element.clientHeight || USUAL_HEIGHT;
      const rowTop = row * rowHeight;
      if (rowTop < element.scrollTop) element.scrollTop = rowTop;
      else if (rowTop + rowHeight > element.scrollTop + shown) {
        element.scrollTop = rowTop + rowHeight - shown;
      }
      setTop(element.scrollTop);
    },
    [box, rowHeight],
  );
  return {
    first: Math.min(first, Math.max(0, rows - 1)),
    last,
    onScroll: () => setTop(box.current?.scrollTop ?? 0),
    showRow,
  };
}
