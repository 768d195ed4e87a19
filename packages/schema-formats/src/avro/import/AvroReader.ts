import { JsonObject, isObject } from '../../reading/json';
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
import { annotatedTypes, AvroTypeRow, primitiveTypes } from './logicalTypes';

interface Place {
  path: string;
  namespace: string;
  depth: number;
}

/** A definition with the namespace that holds inside of it. */
interface Named {
  schema: JsonObject;
  fullName: string;
  namespace: string;
  path: string;
}

const namedKinds = ['record', 'error', 'enum', 'fixed'];
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

/** Turns a valid schema of Avro into objects and properties. */
export class AvroReader {
  readonly #run: ImportRun;
  readonly #named = new Map<string, Named>();
  /** Records that are being read, to find those that contain themselves. */
  readonly #open = new Set<string>();

  constructor(run: ImportRun) {
    this.#run = run;
  }

  /** Remembers all definitions; a record may refer to one further inside. */
  define(value: JsonValue, path = '', namespace = ''): void {
    if (Array.isArray(value)) {
      for (const [index, branch] of value.entries()) {
        this.define(branch, `${path}/${index}`, namespace);
      }
    } else if (isObject(value)) {
      let inside = namespace;
      if (namedKinds.includes(String(value.type))) {
        const named = nameOf(value, path, namespace);
        inside = named.namespace;
        if (!this.#named.has(named.fullName)) {
          this.#named.set(named.fullName, named);
        }
      }
      this.define(value.items ?? '', `${path}/items`, inside);
      this.define(value.values ?? '', `${path}/values`, inside);
      if (Array.isArray(value.fields)) {
        for (const [index, field] of value.fields.entries()) {
          const type = isObject(field) ? field.type : '';
          this.define(type, `${path}/fields/${index}/type`, inside);
        }
      }
    }
  }

  object(schema: JsonObject, path: string): ObjectDraft {
    const named = nameOf(schema, path, '');
    const name = lastPart(named.fullName);
    const object: ObjectDraft = {
      place: path,
      name,
      physicalName: named.fullName === name ? undefined : named.fullName,
      physicalType: 'record',
      properties: this.#fields(named, 0) ?? [],
    };
    describe(object, schema);
    this.#keep(object, schema, recordKeys, path);
    return object;
  }

  #fields(named: Named, depth: number): PropertyDraft[] | undefined {
    const { schema, fullName, namespace, path } = named;
    if (this.#open.has(fullName)) {
      this.#run.note(
        path,
        `The record ${fullName.slice(
          0,
          200,
        )} contains itself; what is inside was left out.`,
      );
      return undefined;
    }
    this.#open.add(fullName);
    const fields = Array.isArray(schema.fields) ? schema.fields : [];
    const properties = fields.map((field, index) =>
      this.#field(field as JsonObject, {
        path: `${path}/fields/${index}`,
        namespace,
        depth,
      }),
    );
    this.#open.delete(fullName);
    return properties;
  }

  #field(field: JsonObject, place: Place): PropertyDraft {
    const { path } = place;
    const property: PropertyDraft = { place: path, name: String(field.name) };
    this.#describeType(property, field.type, {
      ...place,
      path: `${path}/type`,
    });
    // The words of the field are nearer than those of its type.
    delete property.synonyms;
    describe(property, field);
    if (field.default !== undefined && field.default !== null) {
      addCustom(property, 'default', field.default);
      this.#run.note(
        `${path}/default`,
        'ODCS has no defaults; it is kept as a custom property.',
      );
    }
    this.#keep(property, field, fieldKeys, path);
    return property;
  }

  #describeType(property: PropertyDraft, type: JsonValue, place: Place): void {
    this.#run.countProperty(place.path);
    const branches = Array.isArray(type) ? type : [type];
    const others = branches.filter(branch => kindOf(branch) !== 'null');
    if (others.length === branches.length) {
      property.required = true;
    }
    if (others.length === 1) {
      const index = branches.indexOf(others[0]);
      const path = Array.isArray(type) ? `${place.path}/${index}` : place.path;
      this.#describeOne(property, others[0], { ...place, path });
    } else {
      addCustom(property, 'union', type);
      this.#run.note(
        place.path,
        others.length
          ? 'ODCS has no unions; the property has no logical type, and the union is kept as a custom property.'
          : 'Values are always null; the type is kept as the custom property union.',
      );
    }
  }

  #describeOne(property: PropertyDraft, type: JsonValue, place: Place): void {
    if (typeof type === 'string') {
      const row = primitiveTypes.get(type);
      if (row) {
        property.physicalType = type;
        take(property, row);
      } else {
        this.#describeNamed(property, this.#find(type, place.namespace), place);
      }
      return;
    }
    if (!isObject(type)) return;
    const kind = String(type.type);
    const { path, depth } = place;
    if (namedKinds.includes(kind)) {
      const named = nameOf(type, path, place.namespace);
      this.#describeNamed(property, named, place);
    } else if (kind === 'array' || kind === 'map') {
      property.logicalType = kind;
      property.physicalType = kind;
      if (this.#run.hasRoom(depth, path)) {
        const part = kind === 'array' ? 'items' : 'values';
        const inner: PropertyDraft = { place: `${path}/${part}` };
        this.#describeType(inner, type[part], {
          ...place,
          path: inner.place,
          depth: depth + 1,
        });
        if (kind === 'array') {
          property.items = inner;
        } else {
          const key = { place: path, logicalType: 'string' as const };
          property.map = { key: { ...key, required: true }, value: inner };
        }
      }
    } else {
      this.#describeOne(property, kind, place);
      this.#annotate(property, type, kind);
    }
    this.#keep(property, type, typeKeys, path);
  }

  #describeNamed(
    property: PropertyDraft,
    named: Named | undefined,
    place: Place,
  ): void {
    if (!named) return;
    const { schema, fullName } = named;
    const { symbols, size, default: fallback } = schema;
    describe(property, { doc: schema.doc });
    switch (schema.type) {
      case 'enum':
        property.logicalType = 'string';
        property.physicalType = `enum ${fullName}`;
        property.enum = symbols as string[];
        this.#run.countSteps(property.enum.length, place.path);
        if (fallback !== undefined) {
          addCustom(property, 'enumDefault', fallback);
        }
        break;
      case 'fixed':
        property.logicalType = 'string';
        property.physicalType = `fixed(${size})`;
        setOption(property, 'format', 'binary');
        addCustom(property, 'avroName', fullName);
        this.#annotate(property, schema, property.physicalType);
        break;
      default:
        property.logicalType = 'object';
        property.physicalType = `record ${fullName}`;
        if (this.#run.hasRoom(place.depth, place.path)) {
          property.properties = this.#fields(named, place.depth + 1);
        }
    }
    this.#keep(property, schema, typeKeys, named.path);
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

  #find(name: string, namespace: string): Named | undefined {
    const full =
      namespace && !name.includes('.') ? `${namespace}.${name}` : name;
    return this.#named.get(full) ?? this.#named.get(name);
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

function kindOf(type: JsonValue): JsonValue {
  return isObject(type) ? type.type : type;
}

function nameOf(schema: JsonObject, path: string, namespace: string): Named {
  const name = String(schema.name);
  const own =
    typeof schema.namespace === 'string' ? schema.namespace : namespace;
  const dot = name.lastIndexOf('.');
  const inside = dot >= 0 ? name.slice(0, dot) : own;
  const last = name.slice(dot + 1);
  const fullName = inside ? `${inside}.${last}` : last;
  return { schema, path, namespace: inside, fullName };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
