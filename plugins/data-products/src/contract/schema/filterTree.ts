import {
  hasWords,
  queryWords,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { SchemaTree, TreeNode } from './schemaTree';

/** What a reader looks for in a schema. */
export interface SchemaFilter {
  text: string;
  onlyPersonal: boolean;
  onlyFindings: boolean;
}

/** The elements that a filter leaves, with those above them. */
export interface FilteredTree {
  nodes: TreeNode[];
  matches: ReadonlySet<string>;
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: SchemaFilter): boolean {
  return Boolean(
    filter.text.trim() || filter.onlyPersonal || filter.onlyFindings,
  );
}

function wordsOf({ element: { name, element } }: TreeNode): string {
  const { businessName, description, physicalName } = element;
  return [name, businessName, physicalName, description]
    .filter(Boolean)
    .join(' ');
}

/** Finds elements by name, business name and description, and by what is known of them. */
export function filterTree(options: {
  tree: SchemaTree;
  filter: SchemaFilter;
  isPersonal(path: string): boolean;
  hasFindings(path: string): boolean;
}): FilteredTree {
  const { tree, filter, isPersonal, hasFindings } = options;
  const words = queryWords(filter.text);
  // Signs alone are no words, but somebody who types % looks for something.
  const sign = words.length === 0 ? filter.text.trim().toLowerCase() : '';
  const matches = new Set<string>();
  const shown = new Set<string>();
  for (const node of tree.nodes) {
    const { path } = node.element;
    if (filter.onlyPersonal && !isPersonal(path)) continue;
    if (filter.onlyFindings && !hasFindings(path)) continue;
    if (words.length > 0 && !hasWords({ text: wordsOf(node), words })) continue;
    if (sign && !wordsOf(node).toLowerCase().includes(sign)) continue;
    matches.add(path);
    let above: string | undefined = path;
    while (above !== undefined && !shown.has(above)) {
      shown.add(above);
      above = tree.byPath.get(above)?.element.parent;
    }
  }
  return {
    nodes: tree.nodes.filter(({ element }) => shown.has(element.path)),
    matches,
  };
}
