import type { SchemaTree, TreeNode } from './schemaTree';

const STEPS = /^(schema|properties|items|map|key|value)$/;

function childNamed(options: {
  tree: SchemaTree;
  parent: string | undefined;
  /** The name or the id. */
  name: string;
}): TreeNode | undefined {
  const { tree, parent, name } = options;
  return tree.nodes.find(
    ({ element }) =>
      element.parent === parent &&
      (element.name === name || element.element.id === name),
  );
}

/**
 * The element of this contract that a relationship leads to. ODCS writes
 * `orders.id`, `schema/orders/properties/id` or `file.yaml#/schema/orders/…`; one
 * in another file is not here.
 */
export function relatedElement(options: {
  tree: SchemaTree;
  to: string;
}): string | undefined {
  const { tree } = options;
  const [file, fragment] = options.to.includes('#')
    ? options.to.split('#', 2)
    : ['', options.to];
  if (file.trim()) return undefined;
  const place = fragment.trim().replace(/^\//, '');
  if (tree.byPath.has(place)) return place;
  const steps = place.split('/');
  if (steps.length < 2) return undefined;
  // Steps are names or ids; every other one is a word of the standard.
  let below: TreeNode | undefined;
  for (const step of steps.filter(text => !STEPS.test(text))) {
    below = childNamed({ tree, parent: below?.element.path, name: step });
    if (!below) return undefined;
  }
  return below?.element.path;
}
