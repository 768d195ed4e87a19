import type { JsonValue } from '@data-mesh/data-contract';
import { SchemaParseError } from '../../reading/SchemaParseError';
import {
  JsonObject,
  canonicalJson,
  isObject,
  pointerTo,
  showJson,
} from '../../reading/json';
import { assertingKeywords, keywordShapes } from './keywordShapes';
import { Kind, kindsOfType } from './kinds';
import {
  LimitKeyword,
  SchemaNode,
  TextKeyword,
  schemaNode,
} from './SchemaNode';

/** A reference whose target is looked up when all schemas are known. */
export interface PendingReference {
  node: SchemaNode;
  text: string;
  /** The address that it is relative to. */
  base: string;
}

const limitKeywords: readonly LimitKeyword[] = [
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
  'maxContains',
  'minContains',
  'maximum',
  'minimum',
  'multipleOf',
];
const textKeywords: readonly TextKeyword[] = [
  'pattern',
  'format',
  'contentEncoding',
  'contentMediaType',
];
const referenceKeywords = ['$ref', '$dynamicRef', '$recursiveRef'];

/** Makes nodes of schemas and remembers by which names they can be referred to. */
export class NodeBuilder {
  /** By JSON Pointer from the root of the document. */
  readonly nodes = new Map<string, SchemaNode>();
  /** Pointers of schemas with an address of their own. */
  readonly resources = new Map<string, string>();
  /** Addresses with `#name`. */
  readonly anchors = new Map<string, SchemaNode>();
  readonly pending: PendingReference[] = [];
  /** Until draft 7, everything beside a `$ref` is ignored. */
  readonly #referenceStandsAlone: boolean;
  readonly #newestItems: boolean;

  constructor(root: JsonValue) {
    const draft = isObject(root) ? String(root.$schema ?? '') : '';
    this.#referenceStandsAlone = !/2019-09|20[2-9]\d-/.test(draft);
    this.#newestItems = /20[2-9]\d-/.test(draft);
  }

  build(value: JsonValue, pointer: string, base: string): SchemaNode {
    const known = this.nodes.get(pointer);
    if (known) {
      return known;
    }
    if (typeof value === 'boolean') {
      const node = schemaNode({
        pointer,
        fixed: value,
        empty: value,
        source: value,
      });
      this.nodes.set(pointer, node);
      return node;
    }
    if (!isObject(value)) {
      throw new SchemaParseError({
        place: pointer,
        problem: `A schema must be an object, true or false, got ${showJson(
          value,
        )}.`,
        remedy: 'Write a schema, such as { "type": "string" }.',
      });
    }
    checkShapes(value, pointer);
    const ownBase = this.#name(value, pointer, base);
    const node = this.#nodeOf(value, pointer, ownBase);
    this.nodes.set(pointer, node);
    this.#remember(node, value, ownBase);
    return node;
  }

  /** Notes the address that a schema gives itself, and returns the one for its references. */
  #name(value: JsonObject, pointer: string, base: string): string {
    const id = typeof value.$id === 'string' ? value.$id : value.id;
    if (typeof id !== 'string' || id.startsWith('#')) {
      return base;
    }
    const address = resolveAddress(id, base)?.split('#')[0];
    if (address === undefined) {
      return base;
    }
    this.resources.set(address, pointer);
    return address;
  }

  #remember(node: SchemaNode, value: JsonObject, base: string): void {
    for (const anchor of [value.$anchor, value.$dynamicAnchor]) {
      if (typeof anchor === 'string') {
        this.anchors.set(`${base}#${anchor}`, node);
      }
    }
    for (const id of [value.$id, value.id]) {
      if (typeof id === 'string' && id.startsWith('#')) {
        this.anchors.set(`${base}${id}`, node);
      }
    }
    for (const keyword of referenceKeywords) {
      const text = value[keyword];
      if (typeof text === 'string') {
        this.pending.push({ node, text, base });
        return;
      }
    }
  }

  #nodeOf(value: JsonObject, pointer: string, base: string): SchemaNode {
    const child = (...keys: (string | number)[]) =>
      this.build(at(value, keys), pointerTo(pointer, ...keys), base);
    const one = (keyword: string) =>
      Object.hasOwn(value, keyword) ? child(keyword) : undefined;
    const list = (keyword: string) =>
      Array.isArray(value[keyword])
        ? value[keyword].map((_, index) => child(keyword, index))
        : [];
    const map = (keyword: string, wanted = isSchema) =>
      new Map(
        Object.entries(objectAt(value, keyword))
          .filter(([, entry]) => wanted(entry))
          .map(([name]) => [name, child(keyword, name)]),
      );

    const keywords = Object.keys(value).filter(key =>
      assertingKeywords.has(key),
    );
    map('definitions');
    map('$defs');
    const given = {
      pointer,
      empty: keywords.length === 0,
      keywords,
      source: value,
      kinds: kindsOf(value.type),
      values: valuesOf(value),
      limits: limitsOf(value),
      texts: new Map(
        textKeywords
          .filter(keyword => Object.hasOwn(value, keyword))
          .map(keyword => [keyword, value[keyword] as string]),
      ),
      uniqueItems: value.uniqueItems === true,
      required: (value.required ?? []) as string[],
      properties: map('properties'),
      patternProperties: map('patternProperties'),
      additionalProperties: one('additionalProperties'),
      unevaluatedProperties: one('unevaluatedProperties'),
      propertyNames: one('propertyNames'),
      dependentRequired: new Map([
        ...textLists(objectAt(value, 'dependencies')),
        ...textLists(objectAt(value, 'dependentRequired')),
      ]),
      dependentSchemas: new Map([
        ...map('dependencies'),
        ...map('dependentSchemas'),
      ]),
      prefixItems: [
        ...list('prefixItems'),
        ...(Array.isArray(value.items) ? list('items') : []),
      ],
      items: this.#restOfItems(value, one),
      unevaluatedItems: one('unevaluatedItems'),
      contains: one('contains'),
      allOf: list('allOf'),
      anyOf: list('anyOf'),
      oneOf: list('oneOf'),
      not: one('not'),
      if: one('if'),
      then: one('then'),
      else: one('else'),
      hasDefault: Object.hasOwn(value, 'default'),
      connectBytes: value['connect.type'] === 'bytes',
    };
    return this.#referenceStandsAlone && typeof value.$ref === 'string'
      ? schemaNode({
          pointer,
          empty: false,
          keywords: ['$ref'],
          source: value,
        })
      : schemaNode(given);
  }

  /**
   * The schema of the items after a tuple. Registries let `additionalItems` speak
   * without a tuple, too; beside one schema for all items it says nothing.
   */
  #restOfItems(
    value: JsonObject,
    one: (keyword: string) => SchemaNode | undefined,
  ): SchemaNode | undefined {
    if (Object.hasOwn(value, 'items') && !Array.isArray(value.items)) {
      return one('items');
    }
    return this.#newestItems ? undefined : one('additionalItems');
  }
}

/** An address relative to another one, or `undefined` if it is none. */
export function resolveAddress(text: string, base: string): string | undefined {
  return URL.canParse(text, base) ? new URL(text, base).href : undefined;
}

function checkShapes(value: JsonObject, pointer: string): void {
  for (const [keyword, held] of Object.entries(value)) {
    const shape = keywordShapes.get(keyword);
    if (shape && !shape.holds(held)) {
      throw new SchemaParseError({
        place: pointerTo(pointer, keyword),
        problem: `${keyword} must hold ${shape.words}, got ${showJson(held)}.`,
        remedy: `Write ${JSON.stringify(keyword)}: ${shape.example}.`,
      });
    }
  }
}

function at(value: JsonObject, keys: (string | number)[]): JsonValue {
  return keys.reduce<JsonValue>(
    (found, key) => (found as JsonObject)[key],
    value,
  );
}

function isSchema(value: JsonValue): boolean {
  return typeof value === 'boolean' || isObject(value);
}

function objectAt(value: JsonObject, keyword: string): JsonObject {
  const held = value[keyword];
  return isObject(held) ? held : {};
}

function textLists(value: JsonObject): [string, string[]][] {
  return Object.entries(value).filter((entry): entry is [string, string[]] =>
    Array.isArray(entry[1]),
  );
}

function kindsOf(type: JsonValue | undefined): Set<Kind> | undefined {
  if (type === undefined) {
    return undefined;
  }
  const names = (Array.isArray(type) ? type : [type]) as string[];
  return new Set(names.flatMap(name => kindsOfType.get(name) ?? []));
}

function valuesOf(value: JsonObject): readonly JsonValue[] | undefined {
  const listed = value.enum as JsonValue[] | undefined;
  if (!Object.hasOwn(value, 'const')) {
    return listed;
  }
  const constant = canonicalJson(value.const);
  return !listed || listed.some(entry => canonicalJson(entry) === constant)
    ? [value.const]
    : [];
}

/** In draft 4, `exclusiveMaximum` is a flag beside `maximum`. */
function limitsOf(value: JsonObject): Map<LimitKeyword, number> {
  const limits = new Map(
    limitKeywords
      .filter(keyword => typeof value[keyword] === 'number')
      .map(keyword => [keyword, value[keyword] as number]),
  );
  for (const [plain, exclusive] of [
    ['maximum', 'exclusiveMaximum'],
    ['minimum', 'exclusiveMinimum'],
  ] as const) {
    const limit = limits.get(plain);
    if (typeof value[exclusive] === 'number') {
      limits.set(exclusive, value[exclusive]);
    } else if (value[exclusive] === true && limit !== undefined) {
      limits.set(exclusive, limit);
      limits.delete(plain);
    }
  }
  return limits;
}
