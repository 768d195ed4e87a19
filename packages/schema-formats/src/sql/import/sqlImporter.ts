import { SchemaParseError } from '../../reading';
import { ContractDraft } from '../../conversion/import/draft';
import { Importer } from '../../conversion/import/importer';
import { DdlReader } from './DdlReader';
import { Statement } from './Statement';
import { Token, tokenize } from './tokenize';
import { Table } from './types';

const MAXIMUM_CHARACTERS = 5_000_000;

/** Schemas in which tables stand if nobody says otherwise. */
const commonSchemas = ['public', 'dbo', 'main', 'default'];

/** SQL: each table that a text creates is an object. */
export const sqlImporter: Importer = {
  format: 'sql',
  read({ text, run, isSelected }): ContractDraft {
    if (text.length > MAXIMUM_CHARACTERS) {
      throw new SchemaParseError({
        problem: `The text has ${text.length} characters, more than the ${MAXIMUM_CHARACTERS} that are read.`,
        remedy:
          'Take the schema without data, such as of pg_dump --schema-only.',
      });
    }
    const tokens = tokenize(text);
    const words = new Set(tokens.map(({ word }) => word));
    const isBigQuery = words.has('int64') || words.has('options');
    const isSnowflake = ['variant', 'timestamp_ntz', 'number', 'autoincrement'];
    const reader = new DdlReader({
      run,
      types: {
        timestampIsMoment: isBigQuery && !words.has('timestamptz'),
        integersAre32Bits:
          !isBigQuery && !isSnowflake.some(word => words.has(word)),
      },
    });
    for (const statement of statementsOf(tokens)) {
      reader.read(new Statement(text, statement));
    }
    const tables = reader.finish();
    if (!tables.length) {
      throw new SchemaParseError({
        problem: 'The text creates no table with columns.',
        remedy: 'Write a statement such as CREATE TABLE orders (id bigint).',
      });
    }
    const selected = tables.filter(({ object, path }) =>
      isSelected(object.name, path.join('.'), path[path.length - 1]),
    );
    return {
      name: commonSchemaOf(selected),
      objects: selected.map(({ object }) => object),
    };
  },
};

/** Statements end with a semicolon, in T-SQL also with GO on a line of its own. */
function* statementsOf(tokens: readonly Token[]): Iterable<Token[]> {
  let statement: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const isGo =
      token.word === 'go' &&
      tokens[index - 1]?.line !== token.line &&
      tokens[index + 1]?.line !== token.line;
    if (isGo || (token.kind === 'symbol' && token.text === ';')) {
      if (statement.length) yield statement;
      statement = [];
    } else {
      statement.push(token);
    }
  }
  if (statement.length) yield statement;
}

/** The schema that several tables share, if it says more than the default one. */
function commonSchemaOf(tables: readonly Table[]): string | undefined {
  if (tables.length < 2) return undefined;
  const schemas = new Set(tables.map(({ path }) => path[path.length - 2]));
  const [schema] = schemas;
  return schemas.size === 1 && schema && !commonSchemas.includes(schema)
    ? schema
    : undefined;
}
