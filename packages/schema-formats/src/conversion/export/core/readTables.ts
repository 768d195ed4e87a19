import type {
  DataContractDescriptor,
  SchemaObject,
  SchemaProperty,
} from '@data-mesh/data-contract';
import { originalIndex } from '@data-mesh/data-contract/reading';
import { withAllowedValues } from './allowedValues';
import { columnTypes } from './columnTypes';
import { NoteCollector } from '../../NoteCollector';
import { Database } from './physicalTypes';
import { resolveType, ResolvedType } from './resolveType';
import { quoted } from './texts';

/** Deeper than documents are read; what a program builds may be deeper still. */
const DEEPEST = 150;

/** A column, field, item, key or value, with its type and all that is below it. */
export interface Field extends ResolvedType {
  /** Its `enum` has the allowed values, also those that a quality rule says. */
  property: SchemaProperty;
  /** Where it stands in the document, as in findings. */
  path: string;
  /** As the document says, or made up for columns that have none. */
  name: string;
  fields: Field[];
  items?: Field;
  key?: Field;
  value?: Field;
}

/** A table, view, topic or file with its columns. */
export interface Table {
  object: SchemaObject;
  path: string;
  name: string;
  fields: Field[];
}

/** The objects of a contract with the types of all their columns. */
export function readTables(options: {
  contract: Pick<DataContractDescriptor, 'schema'>;
  notes: NoteCollector;
  database?: Database;
}): Table[] {
  const { contract, notes, database } = options;
  return contract.schema.map((object, kept) => {
    const index = originalIndex({ list: contract.schema, index: kept });
    const path = `schema[${index}]`;
    const name = object.name?.trim() ? object.name : `object_${index + 1}`;
    if (name !== object.name) notes.add(unnamed('object', path, name));
    return { object, path, name, fields: children(object, path, 1) };
  });

  function children(
    parent: SchemaObject | SchemaProperty,
    place: string,
    level: number,
  ): Field[] {
    return parent.properties.map((property, kept) => {
      const index = originalIndex({ list: parent.properties, index: kept });
      const path = `${place}.properties[${index}]`;
      const name = property.name?.trim()
        ? property.name
        : `column_${index + 1}`;
      if (name !== property.name) notes.add(unnamed('column', path, name));
      return field(property, path, name, level);
    });
  }

  function field(
    written: SchemaProperty,
    path: string,
    name: string,
    level: number,
  ): Field {
    const { property, rule } = withAllowedValues(written);
    if (rule) {
      notes.relocate({
        from: `${path}.enum`,
        to: `${path}.quality[${rule.index}]`,
      });
    }
    const resolved = resolveType({ property, database });
    if (level > DEEPEST) {
      notes.add({
        kind: 'too deep',
        path,
        message: `This is more than ${DEEPEST} levels deep, so what is below it is left out.`,
      });
      return {
        ...resolved,
        type: { name: 'unknown' },
        property,
        path,
        name,
        fields: [],
      };
    }
    noteUncertain(resolved, property, path);
    const { items, map } = property;
    const below = (child: SchemaProperty | undefined, step: string) =>
      child &&
      field(
        child,
        `${path}.${step}`,
        child.name?.trim() || step.replace('map.', ''),
        level + 1,
      );
    return {
      ...resolved,
      property,
      path,
      name,
      fields: children(property, path, level + 1),
      items: below(items, 'items'),
      key: below(map?.key, 'map.key'),
      value: below(map?.value, 'map.value'),
    };
  }

  function noteUncertain(
    { from, type, physical }: ResolvedType,
    { logicalType, physicalType }: SchemaProperty,
    path: string,
  ) {
    if (from === 'logical type') return;
    const found = logicalType
      ? `The logical type ${quoted(logicalType)} is not one of ODCS`
      : 'There is no logical type';
    const because = {
      'physical type': `so by its physical type ${quoted(
        physical?.text ?? '',
      )}`,
      children: 'so by what is below it',
      nothing: physicalType
        ? `and its physical type ${quoted(physicalType)} is not known here, so`
        : 'and nothing else tells one, so',
    }[from];
    notes.add({
      kind: `uncertain type ${from}`,
      path: `${path}.logicalType`,
      message: `${found}, ${because} it is taken for ${
        columnTypes[type.name]
      }.`,
    });
  }
}

function unnamed(what: string, path: string, name: string) {
  return {
    kind: `unnamed ${what}`,
    path: `${path}.name`,
    message: `This ${what} has no name, so it is called ${quoted(name)}.`,
  };
}
