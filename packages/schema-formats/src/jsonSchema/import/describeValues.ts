import { Kind } from '../reading/kinds';
import { LimitKeyword, SchemaNode } from '../reading/SchemaNode';
import { canonicalJson } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';
import {
  addCustom,
  LogicalType,
  PropertyDraft,
  setOption,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';

/** The logical types of texts with a format. */
const typesOfFormats: ReadonlyMap<string, LogicalType> = new Map([
  ['date', 'date'],
  ['date-time', 'timestamp'],
  ['time', 'time'],
]);

/** Formats of numbers, as OpenAPI has them. */
const numberFormats: ReadonlyMap<string, string> = new Map([
  ['int8', 'i8'],
  ['int16', 'i16'],
  ['int32', 'i32'],
  ['int64', 'i64'],
  ['uint8', 'u8'],
  ['uint16', 'u16'],
  ['uint32', 'u32'],
  ['uint64', 'u64'],
  ['float', 'f32'],
  ['double', 'f64'],
]);

/** The kinds that all schemas allow; absent if none of them says. */
export function kindsOf(nodes: readonly SchemaNode[]): Set<Kind> | undefined {
  let kinds: Set<Kind> | undefined;
  for (const node of nodes) {
    if (node.kinds) {
      const known = kinds;
      kinds = new Set(
        [...node.kinds].filter(kind => !known || known.has(kind)),
      );
    }
  }
  return kinds;
}

/** The logical type of values of these kinds, without null; absent for several. */
export function logicalTypeOf(
  kinds: ReadonlySet<Kind> | undefined,
  nodes: readonly SchemaNode[],
): LogicalType | undefined {
  if (!kinds) {
    if (nodes.some(node => node.properties.size)) return 'object';
    return nodes.some(node => node.items) ? 'array' : undefined;
  }
  const values = [...kinds].filter(kind => kind !== 'null');
  if (values.length === 2 && kinds.has('integer') && kinds.has('fraction')) {
    return 'number';
  }
  if (values.length !== 1) return undefined;
  const [kind] = values;
  if (kind === 'fraction') return 'number';
  if (kind !== 'string') return kind as LogicalType;
  const format = textOf(nodes, 'format');
  return (format && typesOfFormats.get(format)) || 'string';
}

function textOf(nodes: readonly SchemaNode[], keyword: 'format' | 'pattern') {
  return nodes.find(node => node.texts.has(keyword))?.texts.get(keyword);
}

/** Bounds, patterns, formats and allowed values, all schemas taken together. */
export function describeValues(options: {
  property: PropertyDraft;
  nodes: readonly SchemaNode[];
  run: ImportRun;
}): void {
  const { property, nodes, run } = options;
  for (const node of nodes) {
    for (const [keyword, limit] of node.limits) {
      setOption(property, keyword, narrower(keyword, limit, property));
    }
    for (const [keyword, text] of node.texts) {
      addText({ property, keyword, text, node, run });
    }
    if (node.uniqueItems) {
      setOption(property, 'uniqueItems', true);
    }
    if (node.values) {
      property.enum = property.enum
        ? intersection(property.enum, node.values)
        : [...node.values];
    }
  }
  if (property.enum?.some(isNested)) {
    run.note(
      property.place,
      'Allowed values that are lists or objects are kept as the custom property enum.',
    );
    addCustom(property, 'enum', property.enum);
    delete property.enum;
  }
}

function narrower(
  keyword: LimitKeyword,
  limit: number,
  { logicalTypeOptions }: PropertyDraft,
): number {
  const known = logicalTypeOptions?.get(keyword);
  if (typeof known !== 'number') return limit;
  return /^(max|exclusiveMax)/.test(keyword)
    ? Math.min(known, limit)
    : Math.max(known, limit);
}

function addText(options: {
  property: PropertyDraft;
  keyword: string;
  text: string;
  node: SchemaNode;
  run: ImportRun;
}): void {
  const { property, keyword, node, run } = options;
  const { logicalType } = property;
  let { text } = options;
  if (keyword === 'format') {
    // The type says it already.
    if (typesOfFormats.get(text) === logicalType) return;
    if (logicalType === 'integer' || logicalType === 'number') {
      text = numberFormats.get(text) ?? text;
    }
  }
  const known = property.logicalTypeOptions?.get(keyword);
  if (known !== undefined && known !== text) {
    run.note(
      node.pointer,
      `A second ${keyword}, ${JSON.stringify(
        text.slice(0, 100),
      )}, must hold, too, which ODCS cannot say; it was left out.`,
    );
    return;
  }
  setOption(property, keyword, text);
}

function intersection(
  known: readonly JsonValue[],
  values: readonly JsonValue[],
): JsonValue[] {
  const allowed = new Set(values.map(canonicalJson));
  return known.filter(value => allowed.has(canonicalJson(value)));
}

function isNested(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}
