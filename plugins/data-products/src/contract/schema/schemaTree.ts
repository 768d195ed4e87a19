import type { ContractElement } from '@data-mesh/data-contract';

/** An element with its place among its neighbours, as a tree tells it to its readers. */
export interface TreeNode {
  element: ContractElement;
  isParent: boolean;
  /** From 1. */
  position: number;
  /** How many elements stand beside it, with itself. */
  siblings: number;
}

/** The elements of a schema in the order of the document, and each by its path. */
export interface SchemaTree {
  nodes: readonly TreeNode[];
  byPath: ReadonlyMap<string, TreeNode>;
}

/** Objects are open at first up to this many elements. */
const OPEN_UP_TO = 200;

/** Makes a tree of the flat list of elements. */
export function schemaTree(options: {
  elements: readonly ContractElement[];
}): SchemaTree {
  const { elements } = options;
  const counts = new Map<string | undefined, number>();
  const nodes = elements.map((element, index) => {
    const position = (counts.get(element.parent) ?? 0) + 1;
    counts.set(element.parent, position);
    const next = elements[index + 1];
    const isParent = next !== undefined && next.depth > element.depth;
    return { element, isParent, position };
  });
  const complete = nodes.map(node => ({
    ...node,
    siblings: counts.get(node.element.parent) ?? 1,
  }));
  return {
    nodes: complete,
    byPath: new Map(complete.map(node => [node.element.path, node])),
  };
}

/** The paths of the elements above one, the nearest first. */
export function pathsAbove(tree: SchemaTree, path: string): string[] {
  const paths: string[] = [];
  let parent = tree.byPath.get(path)?.element.parent;
  while (parent !== undefined) {
    paths.push(parent);
    parent = tree.byPath.get(parent)?.element.parent;
  }
  return paths;
}

/** What is open at first: everything in a small schema, nothing in a large one. */
export function openAtFirst(tree: SchemaTree): Set<string> {
  return new Set(
    tree.nodes.length > OPEN_UP_TO
      ? []
      : tree.nodes
          .filter(({ isParent }) => isParent)
          .map(({ element }) => element.path),
  );
}

/** What is to be seen when these elements are open. */
export function visibleNodes(
  tree: SchemaTree,
  open: ReadonlySet<string>,
): TreeNode[] {
  const visible: TreeNode[] = [];
  let closedDepth = Infinity;
  for (const node of tree.nodes) {
    const { depth, path } = node.element;
    if (depth > closedDepth) continue;
    closedDepth = node.isParent && !open.has(path) ? depth : Infinity;
    visible.push(node);
  }
  return visible;
}
