import { useRef } from 'react';

/**
 * Moves the focus to what a button revealed if the button went away with it.
 * Otherwise the focus would fall back to the start of the page.
 */
export function useRevealed() {
  const wanted = useRef<string>();
  return {
    /** Names what gets the focus as soon as it is there. */
    reveal: (key: string) => {
      wanted.current = key;
    },
    /** The `ref` of what may get it; it needs a `tabIndex`. */
    refOf: (key: string) => (node: HTMLElement | null) => {
      if (!node || wanted.current !== key) return;
      wanted.current = undefined;
      if (document.activeElement === document.body) node.focus();
    },
  };
}

/** What {@link useRevealed} gives. */
export type Revealed = ReturnType<typeof useRevealed>;
