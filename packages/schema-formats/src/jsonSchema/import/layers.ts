import { SchemaNode } from '../reading/SchemaNode';
import { JsonObject, isObject } from '../../reading/json';
import { ImportRun } from '../../conversion/import/ImportRun';

/** All schemas that hold at one place: through `$ref` and `allOf`. */
export interface Layers {
  nodes: SchemaNode[];
  /** Whether one of them is being read already, further outside. */
  isRecursive: boolean;
}

/** Follows references and `allOf`; each schema counts once. */
export function layersOf(options: {
  start: readonly SchemaNode[];
  outside: ReadonlySet<SchemaNode>;
  run: ImportRun;
}): Layers {
  const { start, outside, run } = options;
  const found = new Set<SchemaNode>();
  const pending = [...start].reverse();
  let isRecursive = false;
  while (pending.length) {
    const node = pending.pop()!;
    if (outside.has(node)) {
      isRecursive = true;
      run.note(
        start[0].pointer,
        `The schema contains itself by way of ${
          node.pointer || 'its root'
        }; what is inside was left out.`,
      );
    } else if (!found.has(node)) {
      found.add(node);
      run.countSteps(1 + (node.values?.length ?? 0), node.pointer);
      pending.push(...[...node.allOf].reverse());
      if (node.reference?.kind === 'local') {
        pending.push(node.reference.target);
      } else if (node.reference) {
        run.note(
          `${node.pointer}/$ref`,
          `${node.reference.address} is not in this text and is never fetched; the reference is kept as a custom property.`,
        );
      }
    }
  }
  return { nodes: [...found], isRecursive };
}

/** The keywords as they are written. */
export function sourceOf(node: SchemaNode): JsonObject {
  return isObject(node.source) ? node.source : {};
}
