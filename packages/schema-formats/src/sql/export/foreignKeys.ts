import type { Relationship } from '@data-mesh/data-contract';
import { originalIndex } from '@data-mesh/data-contract/reading';
import { isScalar, NoteCollector, quoted } from '../../conversion/export/core';
import { SqlDialect } from './dialect';
import { ForeignKey, SqlColumn, SqlTable } from './SqlTable';

interface End {
  table: SqlTable;
  column: SqlColumn;
}

/** Foreign keys of all relationships whose both sides are in the contract; the others are noted. */
export function foreignKeys(options: {
  tables: readonly SqlTable[];
  dialect: SqlDialect;
  notes: NoteCollector;
}): ForeignKey[] {
  const { tables, dialect, notes } = options;
  const ends = endsByReference(tables);
  const said = new Set<string>();
  const keys: ForeignKey[] = [];

  function note(path: string, relationship: Relationship, reason: string) {
    notes.add({
      kind: `relationship ${reason.replace(/".*"/, '')}`,
      path,
      message: `The relationship to ${quoted(
        relationship.to.join(', '),
      )} is left out: ${reason}.`,
    });
  }

  function read(relationship: Relationship, path: string, own?: End) {
    const from = own
      ? [own]
      : relationship.from.map(reference => ends.get(plain(reference)));
    const to = relationship.to.map(reference => ends.get(plain(reference)));
    const reason = obstacle(from, to, dialect);
    if (reason) {
      note(path, relationship, reason);
      return;
    }
    const source = from as End[];
    const target = to as End[];
    const key = {
      from: source[0].table,
      columns: source.map(({ column }) => column),
      to: target[0].table,
      toColumns: target.map(({ column }) => column),
      path,
    };
    const identity = JSON.stringify(
      [source, target].map(side => side.map(({ column }) => column.field.path)),
    );
    if (!said.has(identity)) keys.push(key);
    said.add(identity);
  }

  for (const table of tables) {
    const { object, path } = table.table;
    for (const [kept, relationship] of object.relationships.entries()) {
      const index = originalIndex({ list: object.relationships, index: kept });
      read(relationship, `${path}.relationships[${index}]`);
    }
    for (const column of table.columns) {
      const { property, path: place } = column.field;
      for (const [kept, relationship] of property.relationships.entries()) {
        const index = originalIndex({
          list: property.relationships,
          index: kept,
        });
        read(relationship, `${place}.relationships[${index}]`, {
          table,
          column,
        });
      }
    }
  }
  return keys;
}

function plain(reference: string): string {
  return reference.trim().replace(/^#?\/+/, '');
}

/** All ways to name a column: by names, by physical names, and by ids. */
function endsByReference(tables: readonly SqlTable[]): Map<string, End> {
  const ends = new Map<string, End>();
  const put = (reference: string, end: End) => {
    if (!ends.has(reference)) ends.set(reference, end);
  };
  for (const table of tables) {
    const { object } = table.table;
    const names = [object.name, object.physicalName].filter(Boolean);
    for (const column of table.columns) {
      const { property } = column.field;
      const columns = [property.name, property.physicalName].filter(Boolean);
      const end = { table, column };
      for (const name of names) {
        for (const field of columns) put(`${name}.${field}`, end);
      }
      if (object.id && property.id) {
        put(`schema/${object.id}/properties/${property.id}`, end);
      }
    }
  }
  return ends;
}

/** Why there can be no foreign key. */
function obstacle(
  from: readonly (End | undefined)[],
  to: readonly (End | undefined)[],
  dialect: SqlDialect,
): string | undefined {
  if (!to.every(Boolean) || !from.every(Boolean)) {
    return 'one of its columns is not among the columns of this file';
  }
  if (from.length !== to.length || from.length === 0) {
    return 'it has not as many columns on both sides';
  }
  const [source, target] = [from, to] as [End[], End[]];
  const isOneTable = [source, target].every(side =>
    side.every(({ table }) => table === side[0].table),
  );
  if (!isOneTable) return 'the columns of one side are of several tables';
  const distinct = (side: End[]) =>
    new Set(side.map(({ column }) => column)).size === side.length;
  if (!distinct(source) || !distinct(target)) return 'it names a column twice';
  if (source.length > dialect.keys.maximumColumns)
    return 'it has too many columns';
  if (![...source, ...target].every(({ column }) => isScalar(column.type))) {
    return 'its columns are not single values';
  }
  if (
    !source.every(({ column }, index) => sameType(column, target[index].column))
  ) {
    return 'its columns have different types';
  }
  const { primaryKey, unique } = target[0].table;
  const isPrimary =
    primaryKey.length === target.length &&
    target.every(({ column }) => primaryKey.includes(column));
  const isUnique =
    dialect.keys.target === 'keys' &&
    target.length === 1 &&
    unique.includes(target[0].column);
  return isPrimary || isUnique
    ? undefined
    : `what it points at is no ${
        dialect.keys.target === 'keys'
          ? 'primary key and not unique'
          : 'primary key'
      }`;
}

function sameType(a: SqlColumn, b: SqlColumn): boolean {
  const kind = ({ type }: SqlColumn) =>
    JSON.stringify([
      type.name.replace('bounded-', ''),
      type.precision,
      type.scale,
    ]);
  return kind(a) === kind(b);
}

/** Tables in an order in which foreign keys find what they point at, and the keys for which there is none. */
export function inOrderOfKeys(
  tables: readonly SqlTable[],
  keys: readonly ForeignKey[],
): { tables: SqlTable[]; circular: ForeignKey[] } {
  const waiting = new Map(tables.map(table => [table, new Set<SqlTable>()]));
  const followers = new Map<SqlTable, SqlTable[]>();
  for (const { from, to } of keys) {
    if (from === to || waiting.get(from)?.has(to)) continue;
    waiting.get(from)?.add(to);
    const behind = followers.get(to) ?? [];
    behind.push(from);
    followers.set(to, behind);
  }
  const ordered = tables.filter(table => !waiting.get(table)?.size);
  for (const table of ordered) {
    for (const follower of followers.get(table) ?? []) {
      const left = waiting.get(follower);
      left?.delete(table);
      // The loop sees what is added while it runs.
      if (left?.size === 0) ordered.push(follower);
    }
  }
  const done = new Map(ordered.map((table, index) => [table, index]));
  const all = [...ordered, ...tables.filter(table => !done.has(table))];
  const place = new Map(all.map((table, index) => [table, index]));
  const circular = keys.filter(
    ({ from, to }) => place.get(to)! > place.get(from)!,
  );
  return { tables: all, circular };
}
