import { SchemaNode } from '../../reading/SchemaNode';

/** The schemas that look at the same value: through references and all combining keywords. */
function inPlace(reader: SchemaNode): Set<SchemaNode> {
  const found = new Set<SchemaNode>();
  const waiting = [reader];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!found.has(node)) {
      found.add(node);
      waiting.push(
        ...node.allOf,
        ...node.anyOf,
        ...node.oneOf,
        ...[node.if, node.then, node.else].flatMap(part => part ?? []),
        ...node.dependentSchemas.values(),
        ...(node.reference?.kind === 'local' ? [node.reference.target] : []),
      );
    }
  }
  return found;
}

/** The properties that `unevaluatedProperties` of a schema is not about. */
export function evaluatedProperties(reader: SchemaNode) {
  const nodes = [...inPlace(reader)];
  return {
    names: new Set(nodes.flatMap(node => [...node.properties.keys()])),
    patterns: new Set(
      nodes.flatMap(node => [...node.patternProperties.keys()]),
    ),
    all: nodes.some(
      node =>
        node.additionalProperties ||
        (node !== reader && node.unevaluatedProperties),
    ),
  };
}

/** The items that `unevaluatedItems` of a schema is not about. */
export function evaluatedItems(reader: SchemaNode) {
  const nodes = [...inPlace(reader)];
  return {
    count: nodes.reduce(
      (most, node) => Math.max(most, node.prefixItems.length),
      0,
    ),
    all: nodes.some(
      node => node.items || (node !== reader && node.unevaluatedItems),
    ),
  };
}
