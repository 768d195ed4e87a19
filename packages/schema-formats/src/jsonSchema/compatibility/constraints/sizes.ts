import type { JsonValue } from '@data-mesh/data-contract';
import { isObject } from '../../../reading/json';
import { Kind } from '../../reading/kinds';
import { JsonSchemaRuleId } from '../rules';
import { LimitKeyword } from '../../reading/SchemaNode';
import { WriterView } from '../WriterView';
import { Constraint, obstacle, placeOf } from './Constraint';

interface SizeLimit {
  keyword: LimitKeyword;
  side: 'most' | 'least';
  kind: Kind;
  size: (value: JsonValue) => number;
  added: JsonSchemaRuleId;
  tightened: JsonSchemaRuleId;
}

const letters = (value: JsonValue) => [...(value as string)].length;
const entries = (value: JsonValue) => (value as JsonValue[]).length;
const members = (value: JsonValue) =>
  isObject(value) ? Object.keys(value).length : 0;

const sizeLimits: readonly SizeLimit[] = [
  {
    keyword: 'maxLength',
    side: 'most',
    kind: 'string',
    size: letters,
    added: 'max-length-added',
    tightened: 'max-length-decreased',
  },
  {
    keyword: 'minLength',
    side: 'least',
    kind: 'string',
    size: letters,
    added: 'min-length-added',
    tightened: 'min-length-increased',
  },
  {
    keyword: 'maxItems',
    side: 'most',
    kind: 'array',
    size: entries,
    added: 'max-items-added',
    tightened: 'max-items-decreased',
  },
  {
    keyword: 'minItems',
    side: 'least',
    kind: 'array',
    size: entries,
    added: 'min-items-added',
    tightened: 'min-items-increased',
  },
  {
    keyword: 'maxProperties',
    side: 'most',
    kind: 'object',
    size: members,
    added: 'max-properties-added',
    tightened: 'max-properties-decreased',
  },
  {
    keyword: 'minProperties',
    side: 'least',
    kind: 'object',
    size: members,
    added: 'min-properties-added',
    tightened: 'min-properties-increased',
  },
];

/** The keywords that limit how long or large a value is. */
export const sizeConstraints: readonly Constraint[] = sizeLimits.map(limit => ({
  kinds: [limit.kind],
  check: ({ view, reader }) => {
    const wanted = reader.limits.get(limit.keyword);
    const isMost = limit.side === 'most';
    if (wanted === undefined || (!isMost && wanted === 0)) {
      return [];
    }
    const given = writtenLimit(view, limit);
    if (given !== undefined && (isMost ? given <= wanted : given >= wanted)) {
      return [];
    }
    return [
      obstacle(
        given === undefined ? limit.added : limit.tightened,
        placeOf(reader, limit.keyword),
        given === undefined
          ? `The writer has no ${limit.keyword}, the reader has ${limit.keyword} ${wanted}.`
          : `The writer has ${limit.keyword} ${given}, the reader has ${limit.keyword} ${wanted}.`,
      ),
    ];
  },
}));

/** The tightest limit that data of the writer keeps. */
export function writtenLimit(
  view: WriterView,
  limit: Pick<SizeLimit, 'keyword' | 'side' | 'kind' | 'size'>,
): number | undefined {
  const isMost = limit.side === 'most';
  const sizes = view.valuesOf(limit.kind)?.map(limit.size);
  const limits = view.nodes.flatMap(
    node => node.limits.get(limit.keyword) ?? [],
  );
  if (sizes?.length) {
    limits.push(sizes.reduce(isMost ? larger : smaller));
  }
  return limits.length > 0
    ? limits.reduce(isMost ? smaller : larger)
    : undefined;
}

/** How many items an array of the writer has at most. */
export function mostItems(view: WriterView): number {
  return writtenLimit(view, sizeLimits[2]) ?? Infinity;
}

/** How many items an array of the writer has at least. */
export function leastItems(view: WriterView): number {
  return writtenLimit(view, sizeLimits[3]) ?? 0;
}

function larger(one: number, other: number) {
  return Math.max(one, other);
}

function smaller(one: number, other: number) {
  return Math.min(one, other);
}
