import { cleanText } from './cleanText';
import { reservedEverywhere, reservedSomewhere } from './reservedWords';

/** How many rows a snippet reads. */
export const ROWS = 10;
/** As many columns as a snippet lists; of more it reads all. */
const LISTED_COLUMNS = 12;

/** What sets one SQL apart from another. */
export interface SqlDialect {
  /** Writes a name between quotes, with what would end them escaped. */
  quote(name: string): string;
  /** What a name without quotes is taken for. */
  folding: 'upper' | 'lower' | 'none';
  rows: 'limit' | 'top' | 'first' | 'fetch-first';
}

function doubled(open: string, close = open) {
  return (name: string) =>
    `${open}${name.split(close).join(close + close)}${close}`;
}
const backticksWithBackslash = (name: string) =>
  `\`${name.replace(/[\\`]/g, character => `\\${character}`)}\``;
/** Impala has no way to write a backtick inside of a name. */
const backticksOnly = (name: string) => `\`${name.replace(/[`\\]/g, '')}\``;

/** The dialects, one row each. */
export const sqlDialects = {
  lower: { quote: doubled('"'), folding: 'lower', rows: 'limit' },
  upper: { quote: doubled('"'), folding: 'upper', rows: 'limit' },
  upperFetch: { quote: doubled('"'), folding: 'upper', rows: 'fetch-first' },
  lowerFetch: { quote: doubled('"'), folding: 'lower', rows: 'fetch-first' },
  lowerFirst: { quote: doubled('"'), folding: 'lower', rows: 'first' },
  anyCase: { quote: doubled('"'), folding: 'none', rows: 'limit' },
  anyCaseTop: { quote: doubled('"'), folding: 'none', rows: 'top' },
  brackets: { quote: doubled('[', ']'), folding: 'none', rows: 'top' },
  backticks: { quote: doubled('`'), folding: 'none', rows: 'limit' },
  backslash: { quote: backticksWithBackslash, folding: 'none', rows: 'limit' },
  impala: { quote: backticksOnly, folding: 'none', rows: 'limit' },
} satisfies Record<string, SqlDialect>;

const bare = /^[A-Za-z_][A-Za-z0-9_]*$/;

function needsQuotes(name: string, { folding }: SqlDialect): boolean {
  if (!bare.test(name)) return true;
  const word = name.toLowerCase();
  switch (folding) {
    case 'lower':
      return name !== word || reservedSomewhere.has(word);
    case 'upper':
      // Mostly the table was made without quotes, and quotes would not find it.
      return (
        (name !== word && name !== name.toUpperCase()) ||
        reservedEverywhere.has(word)
      );
    default:
      return reservedSomewhere.has(word);
  }
}

/** A name of a dialect, in quotes where it needs them. */
export function sqlName(options: {
  name: string;
  dialect: SqlDialect;
}): string {
  const { dialect } = options;
  const name = cleanText(options.name);
  return needsQuotes(name, dialect) ? dialect.quote(name) : name;
}

/** A text between single quotes. */
export function sqlText(text: string): string {
  return `'${cleanText(text).replace(/'/g, "''")}'`;
}

/** A comment of one line. */
export function sqlComment(text: string): string {
  return `-- ${cleanText(text)}`;
}

/** Reads some rows of what `from` names: all columns, or the few that there are. */
export function sqlQuery(options: {
  from: string;
  columns: readonly string[];
  dialect: SqlDialect;
}): string {
  const { from, dialect } = options;
  const columns = [...new Set(options.columns.map(cleanText))];
  const listed =
    columns.length > 0 &&
    columns.length <= LISTED_COLUMNS &&
    columns.every(Boolean);
  const selected = listed
    ? columns.map(name => sqlName({ name, dialect })).join(',\n  ')
    : '*';
  const select = {
    limit: 'SELECT',
    'fetch-first': 'SELECT',
    top: `SELECT TOP ${ROWS}`,
    first: `SELECT FIRST ${ROWS}`,
  }[dialect.rows];
  const end = {
    limit: `\nLIMIT ${ROWS}`,
    'fetch-first': `\nFETCH FIRST ${ROWS} ROWS ONLY`,
    top: '',
    first: '',
  }[dialect.rows];
  return `${select}${listed ? '\n  ' : ' '}${selected}\nFROM ${from}${end}`;
}
