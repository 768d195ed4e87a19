import type { JsonValue } from '@data-mesh/data-contract';
import { Kind } from './kinds';

/** Keywords that hold one number, all drafts in the form of the newest. */
export type LimitKeyword =
  | 'maxLength'
  | 'minLength'
  | 'maxItems'
  | 'minItems'
  | 'maxProperties'
  | 'minProperties'
  | 'maxContains'
  | 'minContains'
  | 'maximum'
  | 'minimum'
  | 'exclusiveMaximum'
  | 'exclusiveMinimum'
  | 'multipleOf';

/** Keywords whose texts are compared, never interpreted. */
export type TextKeyword =
  | 'pattern'
  | 'format'
  | 'contentEncoding'
  | 'contentMediaType';

/** Where a `$ref` leads. */
export type SchemaReference =
  | { kind: 'local'; target: SchemaNode }
  | { kind: 'remote'; address: string };

/**
 * One schema or subschema, all drafts in one form: `const` is a list of one
 * value, a tuple is `prefixItems` with `items` for the rest, `dependencies` are
 * split in two.
 */
export interface SchemaNode {
  /** JSON Pointer to it. */
  readonly pointer: string;
  /** Of a schema that is `true` or `false`. */
  readonly fixed?: boolean;
  /** Whether it says nothing about values. */
  readonly empty: boolean;
  /** The keywords with which it says something about values. */
  readonly keywords: readonly string[];
  /** As written, to tell which branches are the same. */
  readonly source?: JsonValue;
  readonly kinds?: ReadonlySet<Kind>;
  readonly values?: readonly JsonValue[];
  readonly limits: ReadonlyMap<LimitKeyword, number>;
  readonly texts: ReadonlyMap<TextKeyword, string>;
  readonly uniqueItems: boolean;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly patternProperties: ReadonlyMap<string, SchemaNode>;
  readonly additionalProperties?: SchemaNode;
  readonly unevaluatedProperties?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas: ReadonlyMap<string, SchemaNode>;
  readonly prefixItems: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly unevaluatedItems?: SchemaNode;
  readonly contains?: SchemaNode;
  readonly allOf: readonly SchemaNode[];
  readonly anyOf: readonly SchemaNode[];
  readonly oneOf: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly hasDefault: boolean;
  /** Whether `connect.type` is `bytes`: Kafka Connect reads such values itself. */
  readonly connectBytes: boolean;
  /** Set when all subschemas are known. */
  reference?: SchemaReference;
}

const nothing = {
  empty: true,
  keywords: [],
  limits: new Map(),
  texts: new Map(),
  uniqueItems: false,
  required: [],
  properties: new Map(),
  patternProperties: new Map(),
  dependentRequired: new Map(),
  dependentSchemas: new Map(),
  prefixItems: [],
  allOf: [],
  anyOf: [],
  oneOf: [],
  hasDefault: false,
  connectBytes: false,
};

/** A schema that says only what is given. */
export function schemaNode(
  given: Partial<SchemaNode> & { pointer: string },
): SchemaNode {
  return { ...nothing, ...given };
}
