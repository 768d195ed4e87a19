import { SchemaObject, SchemaProperty } from '../../model';

type Node = SchemaObject | SchemaProperty;
type Finder = (reference: string) => Node | undefined;

/** A reference to another file, which is not read. */
export function isExternal(reference: string): boolean {
  return /#|\.ya?ml/i.test(reference);
}

/**
 * Finds what a reference of ODCS names: `orders.customer_id` by names, or
 * `schema/orders/properties/customer_id` by ids, where names do for elements
 * without an id. The tables are made once for each list, so that ten thousand
 * references into ten thousand columns stay cheap.
 */
export function referenceFinder(schema: readonly SchemaObject[]): Finder {
  const byName = tables(node => [node.name, node.physicalName]);
  const byIdentifier = tables(node => [node.id, node.name]);
  return reference => {
    const text = reference.trim();
    return text.includes('/')
      ? findByIdentifiers(
          text.replace(/^\//, '').split('/'),
          schema,
          byIdentifier,
        )
      : findByNames(text.split('.'), schema, byName);
  };
}

type Tables = (list: readonly Node[]) => ReadonlyMap<string, Node>;

function tables(wordsOf: (node: Node) => (string | undefined)[]): Tables {
  const known = new Map<readonly Node[], Map<string, Node>>();
  return list => {
    let table = known.get(list);
    if (!table) {
      table = new Map();
      known.set(list, table);
      for (const node of list) {
        for (const word of wordsOf(node)) {
          if (word && !table.has(word)) table.set(word, node);
        }
      }
    }
    return table;
  };
}

function findByNames(
  names: readonly string[],
  schema: readonly SchemaObject[],
  tablesOf: Tables,
): Node | undefined {
  let found: Node | undefined;
  for (const [depth, name] of names.entries()) {
    found = tablesOf(depth === 0 ? schema : childrenOf(found!)).get(name);
    if (!found) return undefined;
  }
  return found;
}

function findByIdentifiers(
  steps: readonly string[],
  schema: readonly SchemaObject[],
  tablesOf: Tables,
): Node | undefined {
  let found: Node | undefined;
  for (let index = 0; index < steps.length; index += 2) {
    const section = index === 0 ? 'schema' : 'properties';
    if (steps[index] !== section || steps[index + 1] === undefined) {
      return undefined;
    }
    const list: readonly Node[] = found ? childrenOf(found) : schema;
    found = tablesOf(list).get(steps[index + 1]);
    if (!found) return undefined;
  }
  return found;
}

/** The columns of a list of records are those of its items. */
function childrenOf(node: Node): readonly SchemaProperty[] {
  const { items } = node as Partial<SchemaProperty>;
  return node.properties.length ? node.properties : items?.properties ?? [];
}
