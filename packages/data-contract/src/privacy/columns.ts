import { SchemaElement, SchemaObject, SchemaProperty } from '../model';
import { originalIndex } from '../structure';
import { Path } from '../yaml/types';

/** A column without columns below it, with everything that stands above it. */
export interface LeafColumn {
  path: string;
  /** From the column itself up to the object. */
  elements: readonly NamedElement[];
  /** Where it stands in the document. */
  place: Path;
}

export interface NamedElement {
  name: string;
  element: SchemaElement & { classification?: string; logicalType?: string };
}

interface Child {
  property: SchemaProperty;
  step: Path;
}

/** A column with what stands above it, as a chain: most of it is shared by many columns. */
interface Link extends NamedElement {
  above?: Link;
  /** From the place of what stands above. */
  step: Path;
}

/** All leaf columns of a schema, in the order of the document. */
export function leafColumns(options: {
  schema: readonly SchemaObject[];
}): LeafColumn[] {
  const { schema } = options;
  const columns: LeafColumn[] = [];
  for (const [index, object] of schema.entries()) {
    const step = ['schema', originalIndex({ list: schema, index })];
    const above: Link = { name: object.name, element: object, step };
    for (const child of namedChildren(object.properties)) {
      collectLeaves(child, above, columns);
    }
  }
  return columns;
}

function collectLeaves(
  { property, step }: Child,
  above: Link,
  columns: LeafColumn[],
): void {
  const name = `${above.name}.${property.name ?? 'items'}`;
  const link: Link = { name, element: property, above, step };
  const children = childrenOf(property);
  for (const child of children) {
    collectLeaves(child, link, columns);
  }
  if (!children.length) {
    columns.push({
      path: name,
      // Made when asked for: those of many deep columns would fill the memory.
      get elements() {
        return chainOf(link);
      },
      get place() {
        return chainOf(link)
          .reverse()
          .flatMap(part => part.step);
      },
    });
  }
}

/** From a column up to its object. */
function chainOf(link: Link): Link[] {
  const chain: Link[] = [];
  for (let part: Link | undefined = link; part; part = part.above) {
    chain.push(part);
  }
  return chain;
}

function childrenOf(property: SchemaProperty): Child[] {
  const { items, map } = property;
  const others = [
    { child: items, name: 'items', step: ['items'] },
    { child: map?.key, name: 'key', step: ['map', 'key'] },
    { child: map?.value, name: 'value', step: ['map', 'value'] },
  ];
  return [
    ...namedChildren(property.properties),
    ...others.flatMap(({ child, name, step }) =>
      child ? [{ property: { ...child, name: child.name ?? name }, step }] : [],
    ),
  ];
}

function namedChildren(properties: readonly SchemaProperty[]): Child[] {
  return properties.map((property, index) => ({
    property,
    step: ['properties', originalIndex({ list: properties, index })],
  }));
}
