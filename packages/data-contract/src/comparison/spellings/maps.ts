import { JsonValue, SchemaMap, SchemaProperty } from '../../model';
import { itemProperty } from '../../odcs/schemaShape';
import { evaluateShape } from '../../structure';
import { rememberWritten } from '../engine/paths';
import { takeCustom } from './customSpellings';

/**
 * Maps are a logical type since ODCS 3.2. Before, imports write an object with
 * both sides in the custom property `map`.
 */
export function withMap(property: SchemaProperty): SchemaProperty {
  const { logicalType, map } = property;
  if (map || (logicalType !== undefined && logicalType !== 'object')) {
    return property;
  }
  const taken = takeCustom(property, 'map');
  const sides = taken && sidesOf(taken.value);
  if (!taken || !sides) return property;
  rememberWritten({ written: sides, steps: taken.steps });
  return { ...taken.rest, logicalType: 'map', map: sides };
}

function sidesOf(value: JsonValue): SchemaMap | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const names = Object.keys(value);
  const isMap =
    names.length > 0 && names.every(name => name === 'key' || name === 'value');
  if (!isMap) return undefined;
  const sides = names.map(name => [name, sideOf(value[name])] as const);
  return sides.every(([, side]) => side !== undefined)
    ? Object.fromEntries(sides)
    : undefined;
}

/** Read by the newest version, which knows all that the older ones do. */
function sideOf(value: JsonValue): SchemaProperty | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return evaluateShape({
    shape: itemProperty,
    value,
    standard: 'ODCS',
    version: '3.2.0',
    sourceAt: () => undefined,
    maximumProblems: 0,
    report: () => {},
    // The shape is written against this type, field by field.
  }) as unknown as SchemaProperty | undefined;
}
