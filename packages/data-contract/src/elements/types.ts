import type { SchemaObject, SchemaProperty } from '../model';

/**
 * A table, column or field of a contract with its place in the schema.
 *
 * @public
 */
export type ContractElement = {
  /**
   * Names from the object down, joined by dots, such as
   * `orders.lines.articleNumber`. The unnamed items of a list and the sides of a
   * map add nothing to the path of what is below them. A second element of the
   * same path has its position appended, as in `orders.id#2`.
   */
  path: string;
  /** The name, or `items`, `key`, `value` where there is none. */
  name: string;
  /** 0 for objects, 1 for their columns, more for what is nested in them. */
  depth: number;
  /** The path of the element above it. */
  parent?: string;
  /** Where it stands in the document, such as `schema[0].properties[2]`; as in findings. */
  documentPath: string;
} & (
  | { kind: 'object'; element: SchemaObject }
  | { kind: 'property'; element: SchemaProperty }
);
