import type { JsonValue } from '@data-mesh/data-contract';
import { SchemaParseError } from '../../reading/SchemaParseError';
import { isObject, showJson, valueAt } from '../../reading/json';
import { readJson } from '../../reading/readJson';
import { NodeBuilder, PendingReference, resolveAddress } from './NodeBuilder';
import { SchemaNode, SchemaReference } from './SchemaNode';

/** A text of JSON Schema that was read. */
export interface JsonSchema {
  root: SchemaNode;
  value: JsonValue;
}

const MAXIMUM_CHARACTERS = 5_000_000;
/** Where schemas live that have no address; nobody looks there. */
const home = 'schema://here/';

/** Reads a text of JSON Schema, draft 4 to 2020-12. Nothing is fetched. */
export function parseJsonSchema(options: { text: string }): JsonSchema {
  const value = readJson({
    text: options.text,
    maximumCharacters: MAXIMUM_CHARACTERS,
    remedy: 'Write JSON, such as { "type": "object" }.',
    tooDeep: {
      remedy: 'Move inner schemas to $defs and refer to them with $ref.',
    },
    namesPlace: true,
  });
  const builder = new NodeBuilder(value);
  const root = builder.build(value, '', home);
  for (const pending of builder.pending) {
    pending.node.reference = resolve(pending, builder, value);
  }
  return { root, value };
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
