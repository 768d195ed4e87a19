import type { JsonValue, QualityRule } from '@data-mesh/data-contract';
import { originalIndex } from '@data-mesh/data-contract/reading';
import {
  compact,
  NameMaker,
  NoteCollector,
  quoted,
  resolveFacets,
} from '../../conversion/export/core';
import { checksOf } from '../../sql/export/checks';
import { SqlDialect } from '../../sql/export/dialect';
import { sqlName } from '../../sql/export/sqlNames';
import { ForeignKey, SqlColumn, SqlTable } from '../../sql/export/SqlTable';
import { isRequired } from '../../sql/export/SqlTableReader';
import { hasJinja, valueWithoutJinja, withoutJinja } from './jinja';
import { acceptedValues, DbtTest, testOfRule } from './qualityTests';
import { dbtTreatments } from './tables';

type Yaml = { [key: string]: JsonValue };

/** dbt finds a model by its file, so that its name is a word. */
function legalModel(text: string): string {
  const name = text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_');
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** Writes models of dbt with their columns, constraints and tests. */
export class ModelWriter {
  readonly #dialect: SqlDialect;
  readonly #notes: NoteCollector;
  readonly #keys = new Map<SqlTable, ForeignKey[]>();
  readonly #models = new Map<SqlTable, string>();
  readonly #names = new NameMaker({
    legal: legalModel,
    key: name => name.toLowerCase(),
    maximumBytes: 100,
    fallback: 'model',
  });

  constructor(options: {
    dialect: SqlDialect;
    notes: NoteCollector;
    keys: readonly ForeignKey[];
  }) {
    this.#dialect = options.dialect;
    this.#notes = options.notes;
    for (const key of options.keys) {
      const own = this.#keys.get(key.from) ?? [];
      own.push(key);
      this.#keys.set(key.from, own);
    }
  }

  model(options: { table: SqlTable; contract: Yaml; owner: string }): Yaml {
    const { table, contract, owner } = options;
    const { object, path } = table.table;
    const name = this.#nameOf(table);
    const kept = this.#kept('object', object, path);
    if (Object.keys(contract).length) kept.set('contract', contract);
    const keys = this.#keys.get(table) ?? [];
    const constraints = [
      ...(table.primaryKey.length > 0
        ? [
            {
              type: 'primary_key',
              columns: table.primaryKey.map(column => this.#column(column)),
            },
          ]
        : []),
      ...keys.map(key => ({
        type: 'foreign_key',
        columns: key.columns.map(column => this.#column(column)),
        to: `ref('${this.#nameOf(key.to)}')`,
        to_columns: key.toColumns.map(column => this.#column(column)),
      })),
    ];
    const tests = this.#qualityTests(object.quality, path);
    return {
      name,
      ...this.#text('description', object.description, path),
      config: {
        contract: { enforced: true },
        ...(table.name !== name && {
          alias: this.#safe(table.name, `${path}.physicalName`),
        }),
        ...this.#placeOf(table.above),
        ...this.#tags(object.tags, path),
        meta: {
          ...(owner && { owner: this.#safe(owner, 'team.name') }),
          odcs: this.#value(kept, path),
        },
      },
      ...(constraints.length > 0 && { constraints }),
      ...(tests.length > 0 && { data_tests: tests }),
      columns: table.columns.map(column => this.#columnOf(column, table, keys)),
    };
  }

  #columnOf(
    column: SqlColumn,
    table: SqlTable,
    keys: readonly ForeignKey[],
  ): Yaml {
    const { field, name, said } = column;
    const { property, path } = field;
    const kept = this.#kept('property', property, path);
    const options = this.#kept(
      'option',
      property.logicalTypeOptions ?? {},
      `${path}.logicalTypeOptions`,
    );
    if (options.size)
      kept.set('logicalTypeOptions', Object.fromEntries(options));
    if (property.logicalType && (options.size || !field.physical)) {
      kept.set('logicalType', property.logicalType);
    }
    const constraints: Yaml[] = [
      ...(isRequired(column) ? [{ type: 'not_null' }] : []),
      ...(table.unique.includes(column) ? [{ type: 'unique' }] : []),
      ...this.#checks(column),
    ];
    const config = {
      ...this.#tags(property.tags, path),
      ...(kept.size > 0 && { meta: { odcs: this.#value(kept, path) } }),
    };
    const tests = this.#tests(column, table, keys, kept);
    return {
      name: this.#safe(name, `${path}.name`),
      ...(!this.#dialect.names.isPlain(name) && { quote: true }),
      ...this.#text('description', property.description, path),
      data_type: said,
      ...(Object.keys(config).length > 0 && { config }),
      ...(constraints.length > 0 && { constraints }),
      ...(tests.length > 0 && { data_tests: tests }),
    };
  }

  #checks(column: SqlColumn): Yaml[] {
    const checks = checksOf({
      field: column.field,
      column: sqlName(column.name, this.#dialect),
      sqlType: column,
      dialect: this.#dialect,
      // They were noted when the tables were read.
      notes: new NoteCollector(),
    });
    return checks.flatMap(expression => {
      if (!hasJinja(expression)) return [{ type: 'check', expression }];
      this.#notes.add({
        kind: 'jinja in check',
        path: column.field.path,
        message: 'dbt would run a part of this check, so it is left out.',
      });
      return [];
    });
  }

  #tests(
    column: SqlColumn,
    { primaryKey }: SqlTable,
    keys: readonly ForeignKey[],
    kept: Map<string, JsonValue>,
  ): DbtTest[] {
    const { property, path } = column.field;
    const isKey = primaryKey.includes(column);
    const values = property.enum.map(({ value }) => value ?? null);
    const accepted = values.length
      ? acceptedValues(values.filter(value => value !== null))
      : undefined;
    if (
      values.length &&
      (!accepted ||
        property.enum.some(
          entry => Object.keys(compact(entry) ?? {}).length > 1,
        ))
    ) {
      kept.set('enum', compact(property.enum) ?? []);
    }
    if (values.length && !accepted) {
      this.#notes.add({
        kind: 'accepted values',
        path: `${path}.enum`,
        message:
          'A test of dbt takes texts without quotation marks or only numbers, so these values stand in meta and are not tested.',
      });
    }
    const all = [
      ...(property.required || isKey ? ['not_null'] : []),
      ...(property.unique || (isKey && primaryKey.length === 1)
        ? ['unique']
        : []),
      ...(accepted ? [accepted] : []),
      ...keys
        .filter(key => key.columns.length === 1 && key.columns[0] === column)
        .map(key => ({
          relationships: {
            arguments: {
              to: `ref('${this.#nameOf(key.to)}')`,
              field: this.#column(key.toColumns[0]),
            },
          },
        })),
      ...this.#qualityTests(property.quality, path),
    ];
    return [...new Map(all.map(test => [JSON.stringify(test), test])).values()];
  }

  #qualityTests(rules: readonly QualityRule[], path: string): DbtTest[] {
    const isObject = !/\.properties\[\d+\]$/.test(path);
    return rules.flatMap((rule, kept) => {
      const test = isObject ? undefined : testOfRule(rule);
      if (test) return [test];
      const index = originalIndex({ list: rules, index: kept });
      this.#notes.add({
        kind: 'quality rule',
        path: `${path}.quality[${index}]`,
        message:
          'dbt itself has no test for this quality rule, so it stands in meta and is not tested.',
      });
      return [];
    });
  }

  #nameOf(table: SqlTable): string {
    const known = this.#models.get(table);
    if (known) return known;
    const name = this.#names.make(table.name);
    this.#models.set(table, name);
    if (name !== table.name) {
      this.#notes.add({
        kind: 'renamed model',
        path: `${table.table.path}.name`,
        message: `${quoted(
          table.name,
        )} is no name of its own for a model, so the model is called ${name}, with the name as its alias.`,
      });
    }
    return name;
  }

  /** Names in constraints are written into SQL as they are. */
  #column({ name, field }: SqlColumn): string {
    return this.#safe(sqlName(name, this.#dialect), `${field.path}.name`);
  }

  #placeOf(above: readonly string[]): Yaml {
    const [schema, database] = [...above].reverse();
    return {
      ...(schema && { schema: withoutJinja(schema) }),
      ...(database && { database: withoutJinja(database) }),
    };
  }

  #tags(tags: readonly string[], path: string): Yaml {
    const said = [...new Set(tags)].map(tag => this.#safe(tag, `${path}.tags`));
    return said.length ? { tags: said } : {};
  }

  #text(key: string, text: string | undefined, path: string): Yaml {
    const said = text ? this.#safe(text, `${path}.${key}`) : '';
    return said ? { [key]: said } : {};
  }

  #value(kept: Map<string, JsonValue>, path: string): JsonValue {
    const value = Object.fromEntries(kept);
    if (hasJinja(JSON.stringify(value))) this.#jinja(path);
    return valueWithoutJinja(value);
  }

  #safe(text: string, path: string): string {
    if (hasJinja(text)) this.#jinja(path);
    return withoutJinja(text);
  }

  #jinja(path: string): void {
    this.#notes.add({
      kind: 'jinja',
      path,
      message:
        'dbt would run what stands in double braces, so a blank is put between them.',
    });
  }

  #kept(
    level: 'object' | 'property' | 'option',
    element: object,
    path: string,
  ): Map<string, JsonValue> {
    const { kept } = resolveFacets({
      level,
      element,
      path,
      target: 'dbt',
      table: dbtTreatments,
      notes: this.#notes,
    });
    const { quality } = element as { quality?: QualityRule[] };
    const rules = quality?.length ? compact(quality) : undefined;
    if (rules) kept.set('quality', rules);
    return kept;
  }
}
