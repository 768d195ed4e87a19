import type { TreeNode } from './schemaTree';

/** What a key does in a tree. */
export type TreeAction =
  | { do: 'go'; to: number }
  | { do: 'open' | 'close' | 'choose'; path: string };

/** Lines that Page Up and Page Down go. */
const PAGE = 10;

/** The keys of a tree, as the authoring practices of ARIA have them. */
export function treeKey(options: {
  key: string;
  nodes: readonly TreeNode[];
  /** Index of the node at which the reader is. */
  at: number;
  isOpen(node: TreeNode): boolean;
}): TreeAction | undefined {
  const { key, nodes, at, isOpen } = options;
  const node = nodes[at];
  if (!node) return undefined;
  const { path, parent } = node.element;
  const go = (to: number): TreeAction => ({
    do: 'go',
    to: Math.max(0, Math.min(nodes.length - 1, to)),
  });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + PAGE);
    case 'PageUp':
      return go(at - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(nodes.length - 1);
    case 'ArrowRight':
      if (!node.isParent) return undefined;
      return isOpen(node) ? go(at + 1) : { do: 'open', path };
    case 'ArrowLeft': {
      if (node.isParent && isOpen(node)) return { do: 'close', path };
      const above = nodes.findIndex(({ element }) => element.path === parent);
      return above < 0 ? undefined : go(above);
    }
    case 'Enter':
    case ' ':
      return { do: 'choose', path };
    default:
      return undefined;
  }
}
