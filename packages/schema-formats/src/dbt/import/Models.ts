import { JsonObject } from '../../reading/json';
import {
  addCustom,
  ElementDraft,
  PropertyDraft,
  takeKept,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { describeType, Types } from '../../sql/import/describeType';
import { readType } from '../../sql/import/readType';
import { Statement } from '../../sql/import/Statement';
import { Table } from '../../sql/import/types';
import { tokenize } from '../../sql/import/tokenize';
import { memberOf, objectAt, objectsAt, textAt, textsAt } from './json';
import { SchemaParseError } from '../../reading';

/** A model, source, seed or snapshot, with the object that it becomes. */
export interface Model {
  id: string;
  node: JsonObject;
  table: Table;
}

/** Names in a `ref('…')` or `source('…', '…')`. */
const reference =
  /\b(ref|source)\s*\(\s*['"]([^'"]{1,300})['"](?:\s*,\s*['"]([^'"]{1,300})['"])?/;

/** The models that are imported, found by all that dbt calls them. */
export class Models {
  readonly #run: ImportRun;
  readonly #types: Types;
  readonly #byId = new Map<string, Model>();
  readonly #byReference = new Map<string, Model>();
  readonly #names = new Set<string>();

  constructor(options: { run: ImportRun; types: Types }) {
    this.#run = options.run;
    this.#types = options.types;
  }

  get all(): Iterable<Model> {
    return this.#byId.values();
  }

  get(id: string): Model | undefined {
    return this.#byId.get(id);
  }

  /** What a text such as `ref('orders')` names. */
  referenced(text: string): Model | undefined {
    const [, kind, first, second] = reference.exec(text.slice(0, 2000)) ?? [];
    if (kind === undefined) return undefined;
    return kind === 'source'
      ? this.#byReference.get(`source ${first}.${second}`)
      : this.#byReference.get(`ref ${second ?? first}`);
  }

  /** What has this name in the database, such as `"shop"."public"."orders"`. */
  related(relation: string): Model | undefined {
    return this.#byReference.get(`relation ${relation}`);
  }

  add(id: string, node: JsonObject): void {
    const name = textAt(node, 'name') ?? id;
    const source = textAt(node, 'source_name');
    const table: Table = {
      path: [name],
      object: {
        place: id,
        name: this.#uniqueName(name, source ?? textAt(node, 'schema')),
        physicalName: textAt(node, 'alias') ?? textAt(node, 'identifier'),
        physicalType:
          textAt(objectAt(node, 'config'), 'materialized') === 'view'
            ? 'view'
            : 'table',
        properties: [],
      },
      columns: new Map(),
      primaryKey: [],
      foreignKeys: [],
      checks: [],
    };
    const model: Model = { id, node, table };
    this.#byId.set(id, model);
    this.#byReference.set(
      source === undefined ? `ref ${name}` : `source ${source}.${name}`,
      model,
    );
    const relation = textAt(node, 'relation_name');
    if (relation !== undefined) {
      this.#byReference.set(`relation ${relation}`, model);
    }
    describe(table.object, node);
    for (const column of objectsAt(node, 'columns')) {
      this.#addColumn(model, column);
    }
  }

  #addColumn({ id, table }: Model, column: JsonObject): void {
    const name = textAt(column, 'name') ?? '';
    const property: PropertyDraft = { place: `${id}.columns.${name}`, name };
    this.#run.countProperty(property.place);
    describe(property, column);
    const type = textAt(column, 'data_type');
    if (type !== undefined) this.#describeType(property, type);
    if (!table.columns.has(name.toLowerCase())) {
      table.columns.set(name.toLowerCase(), property);
    }
    table.object.properties.push(property);
  }

  #describeType(property: PropertyDraft, text: string): void {
    try {
      const statement = new Statement(text, tokenize(text));
      const type = readType(statement);
      if (!statement.isAtEnd) {
        throw statement.problem('The type goes on.', 'Write one type.');
      }
      describeType({ property, type, types: this.#types, run: this.#run });
    } catch (error) {
      if (!(error instanceof SchemaParseError)) throw error;
      this.#run.note(
        `${property.place}.data_type`,
        `${text.slice(
          0,
          100,
        )} is no type of SQL; it is the physical type only.`,
      );
    }
    property.physicalType = text;
  }

  /** Two sources may have tables of one name. */
  #uniqueName(name: string, prefix: string | undefined): string {
    const found = this.#names.has(name) && prefix ? `${prefix}_${name}` : name;
    this.#names.add(found);
    return found;
  }
}

/** Descriptions, tags and meta; the newer manifests have them in `config`, too. */
function describe(element: ElementDraft, node: JsonObject): void {
  const config = objectAt(node, 'config');
  element.description = textAt(node, 'description');
  const tags = [...textsAt(node, 'tags'), ...textsAt(config, 'tags')];
  element.tags = tags.length ? [...new Set(tags)] : undefined;
  const meta = new Map([
    ...Object.entries(objectAt(config, 'meta')),
    ...Object.entries(objectAt(node, 'meta')),
  ]);
  for (const [name, value] of meta) {
    if (name === 'odcs' && takeKept(element, value)) continue;
    addCustom(element, name, value);
  }
  for (const [name, key] of [
    ['access', 'access'],
    ['modelVersion', 'version'],
    ['deprecationDate', 'deprecation_date'],
    ['group', 'group'],
    ['loadedAtField', 'loaded_at_field'],
  ] as const) {
    const value = memberOf(node, key);
    if (value !== undefined && value !== null && value !== '') {
      addCustom(element, name, value);
    }
  }
}
