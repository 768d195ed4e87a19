import {
  addCustom,
  PropertyDraft,
  setOption,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { sqlTypeRow } from './typeTable';
import { SqlType } from './types';

/** What a text says about its types as a whole. */
export interface Types {
  /** Types that the text defines itself, by lower-case name. */
  defined: ReadonlyMap<string, DefinedType>;
  /** In BigQuery a timestamp is a moment; elsewhere it has no time zone. */
  timestampIsMoment: boolean;
  /** Whether INTEGER has 32 bits. */
  integersAre32Bits: boolean;
}

/** From CREATE TYPE … AS ENUM and CREATE DOMAIN. */
export type DefinedType =
  | { kind: 'enum'; values: string[] }
  | { kind: 'domain'; type: SqlType; isRequired: boolean };

/** Says what a type of SQL means in ODCS, with all that is nested in it. */
export function describeType(options: {
  property: PropertyDraft;
  type: SqlType;
  types: Types;
  run: ImportRun;
  depth?: number;
}): void {
  const { property, type, types, run, depth = 0 } = options;
  run.countProperty(property.place);
  property.physicalType = type.text;
  const inner = (name: string | undefined, innerType: SqlType) => {
    const child: PropertyDraft = { place: property.place, name };
    describeType({
      ...options,
      property: child,
      type: innerType,
      depth: depth + 1,
    });
    return child;
  };
  const hasParts = type.items || type.fields || type.map;
  if (hasParts && !run.hasRoom(depth, property.place)) {
    property.logicalType = type.items ? 'array' : 'object';
  } else if (type.items) {
    property.logicalType = 'array';
    property.items = inner(undefined, type.items);
  } else if (type.map) {
    property.logicalType = 'map';
    property.map = {
      key: inner(undefined, type.map.key),
      value: inner(undefined, type.map.value),
    };
  } else if (type.fields) {
    property.logicalType = 'object';
    property.properties = type.fields.map(field => {
      const child = inner(field.name, field.type);
      child.description = field.description;
      if (field.isRequired) child.required = true;
      return child;
    });
  } else if (type.values) {
    property.logicalType = 'string';
    property.enum = type.values;
  } else {
    describeScalar(property, type, types, run);
  }
}

function describeScalar(
  property: PropertyDraft,
  type: SqlType,
  types: Types,
  run: ImportRun,
): void {
  const defined = types.defined.get(type.name);
  if (defined?.kind === 'enum') {
    property.logicalType = 'string';
    property.enum = defined.values;
    run.countSteps(defined.values.length, property.place);
    return;
  }
  if (defined) {
    // Domains cannot be made of each other here, so that none contains itself.
    describeScalar(
      property,
      defined.type,
      { ...types, defined: new Map() },
      run,
    );
    if (defined.isRequired) property.required = true;
    return;
  }
  const [first, second] = type.arguments;
  const row = sqlTypeRow(type.name);
  if (type.name === 'bit') {
    property.logicalType = first === undefined ? 'boolean' : 'string';
  } else if (/^(vector|halfvec)$/.test(type.name)) {
    property.logicalType = 'array';
    property.items = { place: property.place, logicalType: 'number' };
  } else if (!row) {
    // The units of an interval are a part of its name.
    if (type.name.startsWith('interval ')) {
      property.logicalType = 'string';
      return;
    }
    run.note(
      property.place,
      `The type ${type.text.slice(
        0,
        100,
      )} is not known; the property has it as its physical type only.`,
    );
  } else {
    property.logicalType = row.logicalType;
    for (const [name, value] of Object.entries(row.options ?? {})) {
      setOption(property, name, value);
    }
    const count = /^\d{1,9}/.exec(first ?? '')?.[0];
    if (row.hasLength && count) {
      setOption(property, 'maxLength', Number(count));
    }
    if (row.isSerial) {
      property.required = true;
      addCustom(property, 'autoIncrement', true);
    }
    refine(property, type, types, {
      hasPrecision: Boolean(count),
      scale: second,
    });
  }
}

/** What the arguments of a type, its time zone and its dialect say. */
function refine(
  property: PropertyDraft,
  type: SqlType,
  types: Types,
  digits: { hasPrecision: boolean; scale?: string },
): void {
  const { name } = type;
  const { hasPrecision, scale } = digits;
  if (/^(numeric|decimal|dec|number)$/.test(name) && hasPrecision) {
    if (Number(scale ?? 0) === 0) property.logicalType = 'integer';
  }
  if (name === 'float' && hasPrecision && Number(type.arguments[0]) <= 24) {
    setOption(property, 'format', 'f32');
  }
  if (/^int(eger)?$/.test(name) && !types.integersAre32Bits) {
    property.logicalTypeOptions?.delete('format');
  }
  if (name === 'timestamp' && types.timestampIsMoment) {
    setOption(property, 'timezone', true);
  }
  if (type.hasTimeZone !== undefined) {
    setOption(property, 'timezone', type.hasTimeZone);
  }
}
