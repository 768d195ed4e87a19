import type {
  DataContractDescriptor,
  SchemaObject,
  SchemaProperty,
} from '../model';
import { originalIndex } from '../structure';
import type { ContractElement } from './types';

interface Below {
  property: SchemaProperty;
  name: string;
  /** The last step of the place in the document. */
  step: string;
  /** Whether the name is made up, and so no part of paths. */
  unnamed: boolean;
}

function below(property: SchemaObject | SchemaProperty): Below[] {
  const { items, map } = property as Partial<SchemaProperty>;
  const named = property.properties.map((child, kept) => {
    const index = originalIndex({ list: property.properties, index: kept });
    return { property: child, name: child.name, step: `properties[${index}]` };
  });
  const others = [
    { property: items, fallback: 'items', step: 'items' },
    { property: map?.key, fallback: 'key', step: 'map.key' },
    { property: map?.value, fallback: 'value', step: 'map.value' },
  ].flatMap(({ property: child, fallback, step }) =>
    child
      ? [{ property: child, name: child.name || undefined, fallback, step }]
      : [],
  );
  return [
    ...named.map(child => ({ ...child, fallback: 'property' })),
    ...others,
  ].map(({ property: child, name, fallback, step }) => ({
    property: child,
    name: name ?? fallback,
    step,
    unnamed: name === undefined,
  }));
}

/**
 * Every table, column and field of a contract, in the order of the document and
 * with all that is nested, as one flat list.
 *
 * @public
 */
export function contractElements(options: {
  contract: Pick<DataContractDescriptor, 'schema'>;
}): ContractElement[] {
  const { schema } = options.contract;
  const elements: ContractElement[] = [];
  const taken = new Map<string, number>();

  function unique(path: string): string {
    const count = (taken.get(path) ?? 0) + 1;
    taken.set(path, count);
    return count === 1 ? path : `${path}#${count}`;
  }

  function visit(
    element: SchemaObject | SchemaProperty,
    above: { parent: string; prefix: string; depth: number; place: string },
  ) {
    for (const { property, name, step, unnamed } of below(element)) {
      const written = `${above.prefix}.${name}`;
      const path = unique(written);
      const documentPath = `${above.place}.${step}`;
      elements.push({
        kind: 'property',
        path,
        name,
        depth: above.depth,
        parent: above.parent,
        documentPath,
        element: property,
      });
      visit(property, {
        parent: path,
        prefix: unnamed ? above.prefix : path,
        depth: above.depth + 1,
        place: documentPath,
      });
    }
  }

  for (const [kept, object] of schema.entries()) {
    const path = unique(object.name);
    const documentPath = `schema[${originalIndex({
      list: schema,
      index: kept,
    })}]`;
    elements.push({
      kind: 'object',
      path,
      name: object.name,
      depth: 0,
      documentPath,
      element: object,
    });
    visit(object, {
      parent: path,
      prefix: path,
      depth: 1,
      place: documentPath,
    });
  }
  return elements;
}
