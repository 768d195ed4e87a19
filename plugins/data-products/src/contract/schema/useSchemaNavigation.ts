import { useCallback, useEffect, useRef, useState } from 'react';
import { openAtFirst, pathsAbove, type SchemaTree } from './schemaTree';
import { useElementInAddress } from './useElementInAddress';

/**
 * Which element is chosen, what is open, and where the focus goes: to the details
 * where somebody comes by a link or chooses with a key. A pointer leaves it.
 */
export function useSchemaNavigation(tree: SchemaTree) {
  const [asked, setAsked] = useElementInAddress();
  const [open, setOpen] = useState<ReadonlySet<string>>(() =>
    openAtFirst(tree),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(true);
  const chosen = asked === undefined ? undefined : tree.byPath.get(asked);
  const path = chosen?.element.path;

  useEffect(() => {
    if (path === undefined) return;
    setOpen(before => new Set([...before, ...pathsAbove(tree, path)]));
    if (takesFocus.current) heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [tree, path]);

  const choose = useCallback(
    (next: string, by: 'pointer' | 'key' | 'link') => {
      takesFocus.current = by !== 'pointer';
      if (next === path && takesFocus.current) heading.current?.focus();
      setAsked(next);
    },
    [path, setAsked],
  );
  const setIsOpen = useCallback((parent: string, isOpen: boolean) => {
    setOpen(before => {
      const after = new Set(before);
      if (isOpen) after.add(parent);
      else after.delete(parent);
      return after;
    });
  }, []);
  return {
    chosen: chosen?.element,
    /** What the address names, if the schema has no such element. */
    missing: asked !== undefined && !chosen ? asked : undefined,
    open,
    heading,
    choose,
    setIsOpen,
    setAllOpen: (isOpen: boolean) =>
      setOpen(
        new Set(
          tree.nodes
            .filter(({ isParent }) => isOpen && isParent)
            .map(({ element }) => element.path),
        ),
      ),
  };
}
