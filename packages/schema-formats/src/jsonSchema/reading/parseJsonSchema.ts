import type { JsonValue } from '@data-mesh/data-contract';
import { SchemaParseError } from '../../reading/SchemaParseError';
import { isObject, showJson, valueAt } from '../../reading/json';
import { NodeBuilder, PendingReference, resolveAddress } from './NodeBuilder';
import { SchemaNode, SchemaReference } from './SchemaNode';

/** A text of JSON Schema that was read. */
export interface JsonSchema {
  root: SchemaNode;
  value: JsonValue;
}

/** Levels of brackets; each level of a schema takes about two. */
const deepest = 1_000;
const longest = 5_000_000;
/** Where schemas live that have no address; nobody looks there. */
const home = 'schema://here/';

/** Reads a text of JSON Schema, draft 4 to 2020-12. Nothing is fetched. */
export function parseJsonSchema(options: { text: string }): JsonSchema {
  const value = readJson(options.text);
  const builder = new NodeBuilder(value);
  const root = builder.build(value, '', home);
  for (const pending of builder.pending) {
    pending.node.reference = resolve(pending, builder, value);
  }
  return { root, value };
}

function readJson(text: string): JsonValue {
  if (text.length > longest) {
    throw new SchemaParseError({
      problem: `The schema has ${text.length} characters, more than ${longest}.`,
      remedy: 'Split it.',
    });
  }
  const depth = depthOf(text);
  if (depth > deepest) {
    throw new SchemaParseError({
      problem: `The schema is nested ${depth} levels deep, more than ${deepest}.`,
      remedy: 'Move inner schemas to $defs and refer to them with $ref.',
    });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message } = error as Error;
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    throw new SchemaParseError({
      place: line && `line ${line}, column ${column}`,
      problem: `The text is no JSON: ${message}.`,
      remedy: 'Write JSON, such as { "type": "object" }.',
    });
  }
}

/** Counts brackets outside of texts, because deep nesting would exhaust the stack. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') {
        index += 1;
      } else if (character === '"') {
        quoted = false;
      }
    } else if (character === '"') {
      quoted = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      most = Math.max(most, depth);
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
  return most;
}

function resolve(
  pending: PendingReference,
  builder: NodeBuilder,
  document: JsonValue,
): SchemaReference {
  const { node, text, base } = pending;
  const address = resolveAddress(text, base);
  const [resource, fragment = ''] = (address ?? text).split('#');
  const isHere =
    resource === home || resource === base || builder.resources.has(resource);
  if (!isHere) {
    return { kind: 'remote', address: text };
  }
  const target = find(builder, document, {
    resource,
    base,
    fragment: decode(fragment),
  });
  if (!target) {
    throw new SchemaParseError({
      place: `${node.pointer}/$ref`,
      problem: `$ref leads to ${showJson(text)}, where there is no schema.`,
      remedy: 'Correct it to a place in this text, such as "#/$defs/Address".',
    });
  }
  return { kind: 'local', target };
}

function find(
  builder: NodeBuilder,
  document: JsonValue,
  place: { resource: string; base: string; fragment: string },
): SchemaNode | undefined {
  const { resource, base, fragment } = place;
  const top = builder.resources.get(resource) ?? '';
  if (fragment !== '' && !fragment.startsWith('/')) {
    return builder.anchors.get(`${resource}#${fragment}`);
  }
  // Registries start at the text's own root, too, if the schema has an address inside of it.
  for (const pointer of [`${top}${fragment}`, fragment]) {
    const known = builder.nodes.get(pointer);
    const value = valueAt(document, pointer);
    if (known) {
      return known;
    }
    if (typeof value === 'boolean' || isObject(value)) {
      return builder.build(value, pointer, base);
    }
  }
  return undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
