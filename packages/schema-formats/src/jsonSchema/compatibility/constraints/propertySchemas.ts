import type { Judge } from '../Judge';
import { SchemaNode } from '../../reading/SchemaNode';
import { WriterView } from '../WriterView';

/** Every schema that the writer's value of a property obeys. */
export function schemasOfProperty(options: {
  judge: Judge;
  view: WriterView;
  name: string;
  /** A pattern that the name is taken to match. */
  matching?: string;
}): SchemaNode[] {
  const { judge, view, name, matching } = options;
  const found: SchemaNode[] = [];
  let isEvaluated = false;
  for (const node of view.nodes) {
    const own = node.properties.get(name);
    let isKnown = own !== undefined;
    if (own) {
      found.push(own);
    }
    for (const [pattern, schema] of node.patternProperties) {
      const isMatch =
        pattern === matching ? true : judge.matches(pattern, name);
      if (isMatch) {
        found.push(schema);
      }
      isKnown ||= isMatch !== false;
    }
    if (!isKnown && node.additionalProperties?.empty === false) {
      found.push(node.additionalProperties);
    }
    isEvaluated ||= isKnown || node.additionalProperties !== undefined;
  }
  return isEvaluated ? found : [...found, ...unevaluated(view)];
}

/** Every schema that the writer's value of a property obeys which no schema names. */
export function schemasOfOthers(view: WriterView): SchemaNode[] {
  const found = view.nodes.flatMap(node => node.additionalProperties ?? []);
  return found.length > 0
    ? found.filter(({ empty }) => !empty)
    : unevaluated(view);
}

function unevaluated(view: WriterView): SchemaNode[] {
  return view.hasConditions
    ? []
    : view.nodes.flatMap(node => node.unevaluatedProperties ?? []);
}
