import {
  ContractExporter,
  oneLine,
  resolveFacets,
} from '../../conversion/export/core';
import { SqlDialect } from './dialect';
import { sqlDialects } from './dialects';
import { foreignKeys, inOrderOfKeys } from './foreignKeys';
import { SqlTable } from './SqlTable';
import { SqlTableReader } from './SqlTableReader';
import { SqlWriter } from './SqlWriter';

/** Whether the contract has a server of that database, so that its physical types hold. */
export function isAtHome(
  dialect: SqlDialect,
  servers: readonly { type?: string }[],
): boolean {
  return servers.some(({ type }) =>
    dialect.servers.includes(type?.trim().toLowerCase() ?? ''),
  );
}

/** Contracts as tables of one database, in one file. */
export function sqlExporter(dialect: SqlDialect): ContractExporter {
  return {
    format: dialect.format,
    title: dialect.title,
    database: dialect.database,
    types: dialect.types,
    treatments: dialect.treatments,
    write({ contract, tables: objects, notes, fileName }) {
      const { comment } = resolveFacets({
        level: 'contract',
        element: contract,
        path: '',
        target: dialect.title,
        table: dialect.treatments,
        notes,
      });
      const atHome = isAtHome(dialect, contract.servers);
      const reader = new SqlTableReader({ dialect, notes, atHome });
      const writer = new SqlWriter({ dialect, notes });
      const read = objects
        .map(object => reader.read(object))
        .filter((table): table is SqlTable => table !== undefined);
      const keys = foreignKeys({ tables: read, dialect, notes });
      const isInside = dialect.keys.foreign === 'inside';
      const { tables, circular } = isInside
        ? inOrderOfKeys(read, keys)
        : { tables: read, circular: [] };
      const left = new Set(circular);
      for (const { path } of circular) {
        notes.add({
          kind: 'circular key',
          path,
          message: `${dialect.title} adds no foreign key to a table that is there, and this one is part of a circle, so it is left out.`,
        });
      }
      const inside = new Map(tables.map(table => [table, [] as typeof keys]));
      if (isInside) {
        for (const key of keys) {
          if (!left.has(key)) inside.get(key.from)?.push(key);
        }
      }
      const heading = [...comment.values()].map(
        value => `-- ${oneLine(String(value))}`,
      );
      if (tables.length === 0) return [];
      const statements = tables.map(table =>
        [
          writer.createTable(table, inside.get(table) ?? []),
          ...writer.afterwards(table),
        ].join('\n'),
      );
      const added = isInside ? [] : keys.map(key => writer.addForeignKey(key));
      const text = [heading.join('\n'), ...statements, added.join('\n')]
        .filter(Boolean)
        .join('\n\n');
      return [{ name: `${fileName}.sql`, text: `${text}\n` }];
    },
  };
}

export const sqlExporters: readonly ContractExporter[] =
  sqlDialects.map(sqlExporter);
