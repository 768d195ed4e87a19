import type { SchemaProperty } from '@data-mesh/data-contract';
import { ColumnType, ColumnTypeName, familyOf } from './columnTypes';
import { Database } from './physicalTypes';
import { PhysicalType, readPhysicalType } from './readPhysicalType';
import { booleanOption, countOption, textOption } from './typeOptions';

/** Where a type was read from. */
export interface ResolvedType {
  type: ColumnType;
  from: 'logical type' | 'physical type' | 'children' | 'nothing';
  physical?: PhysicalType;
}

const logicalNames: ReadonlyMap<string, ColumnTypeName> = new Map([
  ['string', 'string'],
  ['text', 'string'],
  ['date', 'date'],
  ['timestamp', 'timestamp'],
  ['time', 'time'],
  ['number', 'number'],
  ['integer', 'int64'],
  ['boolean', 'boolean'],
  ['object', 'object'],
  ['array', 'array'],
  ['map', 'map'],
  ['vector', 'vector'],
]);

const formats: ReadonlyMap<string, ColumnTypeName> = new Map([
  ['uuid', 'uuid'],
  ['f32', 'float32'],
  ['f64', 'float64'],
  ...(['8', '16', '32', '64', '128'] as const).flatMap(
    bits =>
      [
        [`i${bits}`, `int${bits}`],
        [`u${bits}`, `uint${bits}`],
      ] as const,
  ),
]);

/** What a physical type may tell about a logical one, by the name of the latter. */
const refinements: { readonly [logical: string]: readonly string[] } = {
  string: ['text'],
  int64: ['integer'],
  number: ['integer', 'fraction'],
  timestamp: ['moment'],
};

/** The type of a column by its logical type, made more exact by its options and its physical type. */
export function resolveType(options: {
  property: SchemaProperty;
  database?: Database;
}): ResolvedType {
  const { property, database } = options;
  const { logicalType, physicalType } = property;
  const physical =
    physicalType === undefined
      ? undefined
      : readPhysicalType({ text: physicalType, database });
  const name = logicalNames.get(logicalType?.trim().toLowerCase() ?? '');
  if (name) {
    return {
      type: refine(name, property, physical),
      from: 'logical type',
      physical,
    };
  }
  const below = childrenType(property);
  if (below) return { type: { name: below }, from: 'children', physical };
  if (physical) {
    return {
      type: physical.lists ? { name: 'array' } : physical.type,
      from: 'physical type',
      physical,
    };
  }
  return { type: { name: 'unknown' }, from: 'nothing', physical };
}

function childrenType(property: SchemaProperty): ColumnTypeName | undefined {
  if (property.properties.length) return 'object';
  if (property.items) return 'array';
  return property.map ? 'map' : undefined;
}

function refine(
  name: ColumnTypeName,
  property: SchemaProperty,
  physical: PhysicalType | undefined,
): ColumnType {
  if (name === 'timestamp' && booleanOption(property, 'timezone') === false) {
    return { name: 'local-timestamp' };
  }
  const length = countOption(property, 'maxLength');
  if (name === 'string' && length) return { name: 'bounded-string', length };
  const format = formats.get(textOption(property, 'format') ?? '');
  if (format && familyOf({ name: format }) === familyOf({ name })) {
    return { name: format };
  }
  if (physical && !physical.lists) {
    const { type } = physical;
    // A decimal without digits after the point is an integer, too.
    const isWhole = type.name === 'decimal' && !type.scale;
    if (
      refinements[name]?.includes(familyOf(type)) ||
      (name === 'int64' && isWhole)
    ) {
      if (!(name === 'timestamp' && booleanOption(property, 'timezone'))) {
        return type.name === 'decimal' && name === 'int64'
          ? { name: 'int64' }
          : type;
      }
    }
  }
  return { name };
}
