import { SchemaElement, SchemaObject, SchemaProperty } from '../model';

/** A column without columns below it, with everything that stands above it. */
export interface LeafColumn {
  path: string;
  /** From the column itself up to the object. */
  elements: readonly NamedElement[];
}

export interface NamedElement {
  name: string;
  element: SchemaElement & { classification?: string };
}

/** All leaf columns of a schema, in the order of the document. */
export function leafColumns(options: {
  schema: readonly SchemaObject[];
}): LeafColumn[] {
  return options.schema.flatMap(object => {
    const named = { name: object.name, element: object };
    return object.properties.flatMap(property =>
      leavesBelow(property, [named]),
    );
  });
}

function leavesBelow(
  property: SchemaProperty,
  above: readonly NamedElement[],
): LeafColumn[] {
  const name = `${above[0].name}.${property.name ?? 'items'}`;
  const elements = [{ name, element: property }, ...above];
  const children = childrenOf(property);
  return children.length
    ? children.flatMap(child => leavesBelow(child, elements))
    : [{ path: name, elements }];
}

function childrenOf(property: SchemaProperty): SchemaProperty[] {
  const { items, map } = property;
  return [
    ...property.properties,
    ...(items ? [{ ...items, name: items.name ?? 'items' }] : []),
    ...(map?.key ? [{ ...map.key, name: map.key.name ?? 'key' }] : []),
    ...(map?.value ? [{ ...map.value, name: map.value.name ?? 'value' }] : []),
  ];
}
