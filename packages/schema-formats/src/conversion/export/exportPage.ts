import {
  columnTypes,
  ColumnTypeName,
  ContractExporter,
  FacetLevel,
  facetLevels,
  Treatment,
  treatmentOf,
} from './core';
import { contractExporters } from './exporters';

/** Markdown says everything in words, so it needs no column. */
const exporters = contractExporters.filter(
  ({ format }) => format !== 'markdown',
);
const typed = exporters.filter(({ types }) => types);

const levels: { readonly [Level in FacetLevel]: string } = {
  contract: 'Of the contract',
  object: 'Of objects',
  property: 'Of columns',
  option: 'Options of logical types',
};

const about = `| format | what is written |
| --- | --- |
| \`json-schema\` | Draft 2020-12, a file for each object, or one with \`$defs\` (\`bundle\`). Columns that are not required may be missing or \`null\`. What has no keyword is in \`x-odcs\`. |
| \`avro\` | An \`.avsc\` for each object. What has no word is in the attribute \`odcs\`. |
| \`protobuf\` | One file, proto3. Fields are numbered in the order of the document. \`json_name\` keeps the names of the contract. Nested objects are messages beside their table. |
| \`sql-postgresql\`, \`sql-snowflake\`, \`sql-bigquery\`, \`sql-duckdb\` | \`CREATE TABLE\` with keys, checks and comments. Names are in quotes where they need them. |
| \`dbt\` | Models with their contract enforced, for dbt 1.10.6 and later. Types are those of the first server that is one of the four databases, else of PostgreSQL, or of the \`dialect\` that is asked for. What has no word is in \`meta.odcs\`. |
| \`markdown\` | One page for people, with everything that the contract says. |

Tables and columns have their \`physicalName\` in SQL and dbt, and their \`name\` elsewhere. A name that the format does not allow, or that is taken, becomes the nearest one that it does, with a note. Secrets are written as \`•••\`.`;

const types = `### Types

The logical type decides; its options and the physical type make it more exact: \`number\` with the physical type \`decimal(10,2)\` is a decimal. An integer without \`format\` has 64 bits. A timestamp is a moment unless \`timezone\` is \`false\`. A physical type is kept as it is where the contract has a server of that database, which knows the type. A star marks types that hold more, or say less, than the contract does; each is a note.`;

const facets = `### Everything else

\`kept\` is what stands in \`x-odcs\`, \`odcs\` or \`meta.odcs\` as it is, \`comment\` what only people read, and a dash is left out with a note. Checks, keys and partitions that a database cannot make of a column are left out with a note, too. Foreign keys need both sides in the same file, the same types, and a key to point at.`;

/** The sections of the documentation page about exports. */
export function exportPageSections(): string[] {
  return [
    '## From a contract',
    about,
    types,
    typeTable(),
    facets,
    ...Object.keys(levels).flatMap(level => [
      `#### ${levels[level as FacetLevel]}`,
      facetTable(level as FacetLevel),
    ]),
  ];
}

function typeTable(): string {
  const names = Object.keys(columnTypes) as ColumnTypeName[];
  return table(
    ['in the contract', ...typed.map(({ title }) => title)],
    names.map(name => [
      columnTypes[name],
      ...typed.map(exporter => typeCell(exporter, name)),
    ]),
  );
}

function typeCell(
  { types: rows }: ContractExporter,
  name: ColumnTypeName,
): string {
  const row = rows?.[name];
  return row ? `\`${row.said}\`${row.loss ? ' *' : ''}` : '';
}

function facetTable(level: FacetLevel): string {
  const fields = Object.keys(facetLevels[level]);
  return table(
    ['field', ...exporters.map(({ title }) => title)],
    fields.map(facet => [
      `\`${facet}\``,
      ...exporters.map(({ treatments }) =>
        treatmentCell(treatmentOf({ table: treatments, level, facet })),
      ),
    ]),
  );
}

function treatmentCell(treatment: Treatment): string {
  switch (treatment.as) {
    case 'lost':
      return '–';
    case 'kept':
    case 'comment':
      return treatment.as;
    default:
      return treatment.how;
  }
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
