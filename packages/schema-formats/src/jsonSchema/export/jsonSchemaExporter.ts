import type { JsonValue } from '@data-mesh/data-contract';
import {
  ContractExporter,
  ExportContext,
  fileNames,
  NameMaker,
  resolveFacets,
} from '../../conversion/export/core';
import { JsonSchema, SchemaWriter } from './SchemaWriter';
import { jsonTreatments, jsonTypes } from './tables';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const title = 'JSON Schema';

/** Contracts as JSON Schema, draft 2020-12: a file for each object, or one with `$defs`. */
export const jsonSchemaExporter: ContractExporter = {
  format: 'json-schema',
  title,
  types: jsonTypes,
  treatments: jsonTreatments,
  write(context) {
    const { tables, notes, options, fileName } = context;
    const writer = new SchemaWriter({ notes, title });
    const origin = describeContract(context);
    const schemas = tables.map(table => ({
      table,
      schema: writer.object(table),
    }));
    if (options.bundle) {
      const names = definitionNames();
      const definitions = schemas.map(
        ({ table, schema }) => [names.make(table.name), schema] as const,
      );
      const bundle = {
        $schema: dialect,
        ...(context.contract.name && { title: context.contract.name }),
        ...origin,
        $defs: Object.fromEntries(definitions),
      };
      return [{ name: `${fileName}.schema.json`, text: jsonText(bundle) }];
    }
    const names = fileNames('object');
    return schemas.map(({ table, schema }) => ({
      name: `${names.make(table.name)}.schema.json`,
      text: jsonText({
        $schema: dialect,
        ...schema,
        ...withContract(schema, origin),
      }),
    }));
  },
};

/** Any text may be a key; only the empty one and equal ones are no names. */
function definitionNames(): NameMaker {
  return new NameMaker({
    legal: text => text,
    key: name => name,
    maximumBytes: 1000,
    fallback: 'object',
  });
}

function describeContract(context: ExportContext): JsonSchema {
  const { contract, notes } = context;
  const { kept } = resolveFacets({
    level: 'contract',
    element: contract,
    path: '',
    target: title,
    table: jsonTreatments,
    notes,
  });
  return kept.size ? { 'x-odcs': { contract: fromMap(kept) } } : {};
}

function withContract(schema: JsonSchema, origin: JsonSchema): JsonSchema {
  const own = (schema['x-odcs'] ?? {}) as JsonSchema;
  const above = (origin['x-odcs'] ?? {}) as JsonSchema;
  const both = { ...above, ...own };
  return Object.keys(both).length ? { 'x-odcs': both } : {};
}

function fromMap(map: Map<string, JsonValue>): JsonSchema {
  return Object.fromEntries(map) as JsonSchema;
}

function jsonText(value: JsonSchema): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
