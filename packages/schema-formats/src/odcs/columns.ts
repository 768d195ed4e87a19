import type { SchemaProperty } from '@data-mesh/data-contract';
import { Incompatibility } from '../compatibility/types';
import { obstacle } from './obstacle';
import { typeIncompatibilities } from './columnTypes';
import { valueIncompatibilities } from './columnValues';

/** Compares the columns of an object, or the fields of a nested one, by name. */
export function columnsIncompatibilities(options: {
  reader: readonly SchemaProperty[];
  writer: readonly SchemaProperty[];
  /** The place of what they belong to. */
  path: string;
}): Incompatibility[] {
  const { reader, writer } = options;
  const written = new Map(
    [...writer].reverse().map(column => [column.name, column]),
  );
  const isReadUnique = uniquenessIn(reader);
  const isWrittenUnique = uniquenessIn(writer);
  return reader.flatMap((column, index) => {
    const path = `${options.path}.properties[${index}]`;
    const counterpart = written.get(column.name);
    if (counterpart) {
      return [
        ...presence(column, counterpart, path),
        ...(isReadUnique(column) && !isWrittenUnique(counterpart)
          ? [repeatedValues(column, path)]
          : []),
        ...contentIncompatibilities(column, counterpart, path),
      ];
    }
    return isRequired(column)
      ? [
          obstacle(
            'required-column-missing',
            path,
            `The reader requires the column ${JSON.stringify(
              column.name,
            )}, which the writer does not have.`,
          ),
        ]
      : [];
  });
}

/** What a column, an item of a list or a side of a map may hold. */
function contentIncompatibilities(
  reader: SchemaProperty,
  writer: SchemaProperty,
  path: string,
): Incompatibility[] {
  const parts = [
    { step: 'items', read: reader.items, written: writer.items },
    { step: 'map.key', read: reader.map?.key, written: writer.map?.key },
    { step: 'map.value', read: reader.map?.value, written: writer.map?.value },
  ];
  const types = typeIncompatibilities({ reader, writer, path });
  return types.length > 0
    ? types
    : [
        ...valueIncompatibilities({ reader, writer, path }),
        ...columnsIncompatibilities({
          reader: reader.properties,
          writer: writer.properties,
          path,
        }),
        ...parts.flatMap(({ step, read, written }) =>
          read && written
            ? contentIncompatibilities(read, written, `${path}.${step}`)
            : [],
        ),
      ];
}

function presence(
  reader: SchemaProperty,
  writer: SchemaProperty,
  path: string,
): Incompatibility[] {
  return isRequired(reader) && !isRequired(writer)
    ? [
        obstacle(
          'required-column-optional',
          `${path}.${reader.required ? 'required' : 'primaryKey'}`,
          `The reader requires ${JSON.stringify(
            reader.name,
          )}, the writer may leave it without a value.`,
        ),
      ]
    : [];
}

function repeatedValues(reader: SchemaProperty, path: string): Incompatibility {
  return obstacle(
    'uniqueness-not-promised',
    `${path}.${reader.unique ? 'unique' : 'primaryKey'}`,
    `The reader takes each value of ${JSON.stringify(
      reader.name,
    )} to be unique, the writer may repeat one.`,
  );
}

function isRequired({ required, primaryKey }: SchemaProperty): boolean {
  return required === true || primaryKey === true;
}

/** A column of a key that has others tells nothing about its own values. */
function uniquenessIn(
  columns: readonly SchemaProperty[],
): (column: SchemaProperty) => boolean {
  const isOnlyKey = columns.filter(({ primaryKey }) => primaryKey).length === 1;
  return ({ unique, primaryKey }) =>
    unique === true || (primaryKey === true && isOnlyKey);
}
