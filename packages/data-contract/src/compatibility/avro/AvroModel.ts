import { Type } from 'avsc/lib/types';
import type { types } from 'avsc';
import { primitiveKinds } from './promotions';
import { AvroType, PrimitiveKind } from './types';

/** What avsc hands to its hook, of which we read two things. */
interface HookOptions {
  namespace?: string;
  registry: { [name: string]: Type };
}

/**
 * Turns the types of avsc into ours, each one once, so that a recursive type
 * contains itself; and helps avsc over three things that it knows less about
 * than the Java implementation.
 */
export class AvroModel {
  readonly #known = new Map<Type, AvroType>();
  readonly #symbols = new Map<Type, string[]>();
  readonly #emptyUnions = new Set<Type>();

  /** Handed to avsc, which calls it for each schema before it reads it itself. */
  readonly typeHook = (schema: unknown, options: unknown): Type | undefined => {
    const { namespace, registry } = options as HookOptions;
    if (typeof schema === 'string') {
      // A name that the namespace lacks is looked up without one.
      return namespace && !schema.includes('.') && !isPrimitive(schema)
        ? registry[`${namespace}.${schema}`] ?? registry[schema]
        : undefined;
    }
    if (Array.isArray(schema) && schema.length === 0) {
      const empty = Type.forSchema({ type: 'array', items: 'null' });
      this.#emptyUnions.add(empty);
      return empty;
    }
    return isEnum(schema)
      ? this.#enumWithInheritedNames(schema, options)
      : undefined;
  };

  of(type: Type): AvroType {
    const known = this.#known.get(type);
    if (known) {
      return known;
    }
    const kind = type.typeName;
    if (isPrimitive(kind)) {
      return this.#remember(type, { kind });
    }
    switch (kind) {
      case 'array':
        return this.#emptyUnions.has(type)
          ? this.#remember(type, { kind: 'union', branches: [] })
          : this.#remember(type, {
              kind: 'array',
              items: this.of((type as types.ArrayType).itemsType),
            });
      case 'map':
        return this.#remember(type, {
          kind: 'map',
          values: this.of((type as types.MapType).valuesType),
        });
      case 'fixed':
        return this.#remember(type, {
          kind: 'fixed',
          ...namesOf(type),
          size: (type as types.FixedType).size,
        });
      case 'enum':
        return this.#enum(type as types.EnumType);
      case 'record':
      case 'error':
        return this.#record(type as types.RecordType);
      default:
        return this.#remember(type, {
          kind: 'union',
          branches: (type as types.UnwrappedUnionType).types.map(branch =>
            this.of(branch),
          ),
        });
    }
  }

  #enum(type: types.EnumType): AvroType {
    const { default: fallback } = type as unknown as { default?: string };
    return this.#remember(type, {
      kind: 'enum',
      ...namesOf(type),
      symbols: this.#symbols.get(type) ?? type.symbols,
      ...(fallback === undefined ? {} : { default: fallback }),
    });
  }

  /** Remembered before its fields are read, for they may contain it. */
  #record(type: types.RecordType): AvroType {
    const record: AvroType = { kind: 'record', ...namesOf(type), fields: [] };
    this.#remember(type, record);
    for (const field of type.fields) {
      record.fields.push({
        name: field.name,
        aliases: field.aliases,
        type: this.of(field.type),
        hasDefault: field.defaultValue() !== undefined,
      });
    }
    return record;
  }

  /** avsc takes symbols such as `constructor`, which every object inherits, for duplicates. */
  #enumWithInheritedNames(
    schema: { symbols: string[] },
    options: unknown,
  ): Type | undefined {
    const own = schema.symbols.filter(symbol => !(symbol in Object.prototype));
    if (own.length === schema.symbols.length) {
      return undefined;
    }
    const type = Type.forSchema(
      { ...schema, symbols: own.length ? own : ['_'] } as never,
      options as never,
    );
    this.#symbols.set(type, schema.symbols);
    return type;
  }

  #remember<Known extends AvroType>(type: Type, known: Known): Known {
    this.#known.set(type, known);
    return known;
  }
}

function namesOf(type: Type): { name: string; aliases: readonly string[] } {
  return { name: String(type.name), aliases: type.aliases ?? [] };
}

function isPrimitive(kind: string): kind is PrimitiveKind {
  return (primitiveKinds as readonly string[]).includes(kind);
}

function isEnum(schema: unknown): schema is { symbols: string[] } {
  const { type, symbols } = schema as { type?: unknown; symbols?: unknown };
  return (
    type === 'enum' &&
    Array.isArray(symbols) &&
    symbols.every(symbol => typeof symbol === 'string')
  );
}
