import { isObject, JsonObject } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';
import {
  addCustom,
  ElementDraft,
  ObjectDraft,
  PropertyDraft,
  setOption,
  takeKept,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { lastPart } from '../reading/names';
import {
  AvroArray,
  AvroEnum,
  AvroField,
  AvroFixed,
  AvroMap,
  AvroRecord,
  AvroUse,
} from '../reading/types';
import {
  useOfField,
  useOfItems,
  usesOfBranches,
  useOfValues,
} from '../reading/uses';
import { annotatedTypes, AvroTypeRow, primitiveTypes } from './logicalTypes';

/** What becomes a field of ODCS, by what has it. */
const fieldKeys = new Set(['name', 'type', 'doc', 'default', 'aliases']);
const recordKeys = new Set([
  ...['type', 'name', 'namespace', 'doc', 'aliases', 'fields'],
]);
const typeKeys = new Set([
  ...['type', 'name', 'namespace', 'doc', 'aliases', 'fields', 'symbols'],
  ...[
    'size',
    'items',
    'values',
    'logicalType',
    'precision',
    'scale',
    'default',
  ],
]);

/** Makes drafts of objects and properties of the types of a schema. */
export class AvroDrafter {
  readonly #run: ImportRun;
  /** Records that are being drafted, to find those that contain themselves. */
  readonly #open = new Set<AvroRecord>();

  constructor(run: ImportRun) {
    this.#run = run;
  }

  object(record: AvroRecord): ObjectDraft {
    const { name: fullName, place, json } = record;
    const name = lastPart(fullName);
    const object: ObjectDraft = {
      place,
      name,
      physicalName: fullName === name ? undefined : fullName,
      physicalType: 'record',
      properties: this.#fields(record, 0) ?? [],
    };
    describe(object, json);
    this.#keep(object, json, recordKeys, place);
    return object;
  }

  #fields(record: AvroRecord, depth: number): PropertyDraft[] | undefined {
    if (this.#open.has(record)) {
      this.#run.note(
        record.place,
        `The record ${record.name.slice(
          0,
          200,
        )} contains itself; what is inside was left out.`,
      );
      return undefined;
    }
    this.#open.add(record);
    const properties = record.fields.map(field => this.#field(field, depth));
    this.#open.delete(record);
    return properties;
  }

  #field(field: AvroField, depth: number): PropertyDraft {
    const { name, place, json } = field;
    const property: PropertyDraft = { place, name };
    this.#describeUse(property, useOfField(field), depth);
    // The words of the field are nearer than those of its type.
    delete property.synonyms;
    describe(property, json);
    if (json.default !== undefined && json.default !== null) {
      addCustom(property, 'default', json.default);
      this.#run.note(
        `${place}/default`,
        'ODCS has no defaults; it is kept as a custom property.',
      );
    }
    this.#keep(property, json, fieldKeys, place);
    return property;
  }

  #describeUse(property: PropertyDraft, use: AvroUse, depth: number): void {
    this.#run.countProperty(use.place);
    const uses = use.type.kind === 'union' ? usesOfBranches(use.type) : [use];
    const others = uses.filter(({ type }) => type.kind !== 'null');
    if (others.length === uses.length) {
      property.required = true;
    }
    if (others.length === 1) {
      this.#describeOne(property, others[0], depth);
    } else {
      addCustom(property, 'union', use.json);
      this.#run.note(
        use.place,
        others.length
          ? 'ODCS has no unions; the property has no logical type, and the union is kept as a custom property.'
          : 'Values are always null; the type is kept as the custom property union.',
      );
    }
  }

  #describeOne(property: PropertyDraft, use: AvroUse, depth: number): void {
    const { type, place, json } = use;
    switch (type.kind) {
      case 'record':
      case 'enum':
      case 'fixed':
        this.#describeNamed(property, type, place, depth);
        // Where it is defined, the JSON is that of the type.
        if (json === type.json) return;
        break;
      case 'array':
      case 'map':
        this.#describeParts(property, type, place, depth);
        break;
      default: {
        property.physicalType = type.kind;
        const row = primitiveTypes.get(type.kind);
        if (row) take(property, row);
      }
    }
    if (isObject(json)) {
      if (type.kind !== 'array' && type.kind !== 'map') {
        this.#annotate(property, json, String(json.type));
      }
      this.#keep(property, json, typeKeys, place);
    }
  }

  #describeParts(
    property: PropertyDraft,
    type: AvroArray | AvroMap,
    place: string,
    depth: number,
  ): void {
    property.logicalType = type.kind;
    property.physicalType = type.kind;
    if (!this.#run.hasRoom(depth, place)) return;
    const use = type.kind === 'array' ? useOfItems(type) : useOfValues(type);
    const inner: PropertyDraft = { place: use.place };
    this.#describeUse(inner, use, depth + 1);
    if (type.kind === 'array') {
      property.items = inner;
    } else {
      const key = { place, logicalType: 'string' as const, required: true };
      property.map = { key, value: inner };
    }
  }

  #describeNamed(
    property: PropertyDraft,
    type: AvroRecord | AvroEnum | AvroFixed,
    place: string,
    depth: number,
  ): void {
    const { name, json } = type;
    describe(property, { doc: json.doc });
    switch (type.kind) {
      case 'enum':
        property.logicalType = 'string';
        property.physicalType = `enum ${name}`;
        property.enum = [...type.symbols];
        this.#run.countSteps(property.enum.length, place);
        if (type.default !== undefined) {
          addCustom(property, 'enumDefault', type.default);
        }
        break;
      case 'fixed':
        property.logicalType = 'string';
        property.physicalType = `fixed(${type.size})`;
        setOption(property, 'format', 'binary');
        addCustom(property, 'avroName', name);
        this.#annotate(property, json, property.physicalType);
        break;
      default:
        property.logicalType = 'object';
        property.physicalType = `record ${name}`;
        if (this.#run.hasRoom(depth, place)) {
          property.properties = this.#fields(type, depth + 1);
        }
    }
    this.#keep(property, json, typeKeys, type.place);
  }

  /** A logical type says what the values of a type mean. */
  #annotate(property: PropertyDraft, type: JsonObject, kind: string): void {
    const { logicalType, precision, scale } = type;
    if (typeof logicalType !== 'string') return;
    const row = annotatedTypes.get(logicalType);
    if (!row) {
      addCustom(property, 'avroLogicalType', logicalType);
      return;
    }
    property.logicalTypeOptions?.clear();
    take(property, row);
    const digits =
      precision === undefined ? '' : `(${precision}, ${scale ?? 0})`;
    property.physicalType = `${kind} ${logicalType}${digits}`;
  }

  #keep(
    element: ElementDraft,
    from: JsonObject,
    known: ReadonlySet<string>,
    path: string,
  ): void {
    for (const [key, value] of Object.entries(from)) {
      if (key === 'odcs' && takeKept(element, value)) continue;
      if (!known.has(key)) {
        addCustom(element, key, value);
        this.#run.note(
          `${path}/${key.slice(0, 100)}`,
          'ODCS has no field for this attribute; it is kept as a custom property.',
        );
      }
    }
  }
}

function take(property: PropertyDraft, row: AvroTypeRow): void {
  property.logicalType = row.logicalType;
  for (const [name, value] of Object.entries(row.options ?? {})) {
    setOption(property, name, value);
  }
}

function describe(element: ElementDraft, from: { [key: string]: JsonValue }) {
  if (typeof from.doc === 'string' && from.doc.trim()) {
    element.description = from.doc;
  }
  if (Array.isArray(from.aliases) && from.aliases.length) {
    element.synonyms = from.aliases.map(String);
  }
}
