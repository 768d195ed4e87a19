import { Conventions } from '../conventions/types';
import { Problem } from '../findings/problem';
import {
  DataContractDescriptor,
  JsonValue,
  SchemaObject,
  SchemaProperty,
} from '../model';
import { originalIndex } from '../structure';
import { Path } from '../yaml/types';

/** A table, column or field, and where it stands in the document. */
export type ElementPlace = {
  path: Path;
  /** The table, view, topic or file that it belongs to. */
  object: SchemaObject;
} & (
  | { kind: 'object'; element: SchemaObject }
  | { kind: 'property'; element: SchemaProperty }
);

/** A contract with what is needed to judge it. */
export interface ContractSubject {
  contract: DataContractDescriptor;
  /** The version of ODCS by which it was read, such as `3.1.0`. */
  version: string;
  /** The document as written, for what the descriptor brings to one form. */
  written: JsonValue;
  /** All that the schema has, in the order of the document. */
  elements: readonly ElementPlace[];
  conventions: Conventions;
  now?: Date;
}

/** One question about a contract. */
export type ContractCheck = (subject: ContractSubject) => Iterable<Problem>;

/** The entries of a list with their places in the document. */
export function* entriesOf<Entry>(
  list: readonly Entry[],
  path: Path,
): Iterable<{ entry: Entry; path: Path }> {
  for (const [index, entry] of list.entries()) {
    yield { entry, path: [...path, originalIndex({ list, index })] };
  }
}

/** Every table, column and field, with all that is nested. */
export function elementPlaces(
  schema: readonly SchemaObject[],
): readonly ElementPlace[] {
  const places: ElementPlace[] = [];
  function visit(element: SchemaProperty, path: Path, object: SchemaObject) {
    places.push({ kind: 'property', element, path, object });
    visitAll(element.properties, path, object);
    const { items, map } = element;
    if (items) visit(items, [...path, 'items'], object);
    if (map?.key) visit(map.key, [...path, 'map', 'key'], object);
    if (map?.value) visit(map.value, [...path, 'map', 'value'], object);
  }
  function visitAll(
    properties: readonly SchemaProperty[],
    path: Path,
    object: SchemaObject,
  ) {
    if (!properties.length) return;
    for (const { entry, path: at } of entriesOf(properties, [
      ...path,
      'properties',
    ])) {
      visit(entry, at, object);
    }
  }
  for (const { entry, path } of entriesOf(schema, ['schema'])) {
    places.push({ kind: 'object', element: entry, path, object: entry });
    visitAll(entry.properties, path, entry);
  }
  return places;
}

/** Where the members of the team stand; ODCS 3.0 has a list of them in place of the team. */
export function membersPath(written: JsonValue): Path {
  const team =
    typeof written === 'object' && written !== null && !Array.isArray(written)
      ? written.team
      : undefined;
  return Array.isArray(team) ? ['team'] : ['team', 'members'];
}
