import { ColumnType } from './columnTypes';
import { Database, physicalTypes, typeLimits } from './physicalTypes';

/** A physical type that a table knows. */
export interface PhysicalType {
  type: ColumnType;
  /** How many pairs of brackets follow, as in `text[]`. */
  lists: number;
  /** As it can be written again: nothing of a stranger but known words and numbers. */
  text: string;
  /** The databases that know it. */
  databases: ReadonlySet<string>;
}

const LONGEST = 100;
const expression =
  /^([a-z][\w-]*(?: [a-z]+){0,3}) ?(?:\( ?(\d{1,9})(?: ?, ?(\d{1,9}))? ?\))? ?((?:with|without) time zone)? ?((?:\[\])*)$/i;

type Row = (typeof physicalTypes)[number];

/** Each word with its rows, and the databases in which it means that. */
const rowsByWord = new Map<string, { row: Row; where: string }[]>();
for (const row of physicalTypes) {
  for (const [where, words] of Object.entries(row.words)) {
    for (const word of words.split(', ')) {
      const rows = rowsByWord.get(word) ?? [];
      rows.push({ row, where });
      rowsByWord.set(word, rows);
    }
  }
}

/** What a physical type means; undefined for one that nobody knows. */
export function readPhysicalType(options: {
  text: string;
  /** Whose words it is written in; else whoever knows it first. */
  database?: Database;
}): PhysicalType | undefined {
  const { text, database } = options;
  if (text.length > LONGEST) return undefined;
  const match = expression.exec(text.trim().replace(/\s+/g, ' '));
  if (!match) return undefined;
  const [, word, first, second, zone, brackets] = match;
  const words = [word, zone].filter(Boolean).join(' ').toLowerCase();
  const rows = rowsByWord.get(words) ?? [];
  const found = rows.find(({ where }) => where === database) ?? rows[0];
  if (!found) return undefined;
  const numbers = [first, second].filter(Boolean).map(Number);
  const inside = numbers.length ? `(${numbers.join(', ')})` : '';
  const fits = (where: string) =>
    where !== 'others' && numbersFit(found.row, numbers, where as Database);
  return {
    type: typeOf(found.row, numbers),
    lists: brackets.length / 2,
    text: `${word}${inside}${zone ? ` ${zone}` : ''}${brackets}`,
    databases: new Set(
      rows
        .filter(({ row, where }) => row === found.row && fits(where))
        .map(({ where }) => where),
    ),
  };
}

function numbersFit(row: Row, numbers: readonly number[], database: Database) {
  const { takes } = row;
  const [first, second = 0] = numbers;
  if (first === undefined) return true;
  if (!takes) return false;
  const limit = typeLimits[database][takes];
  if (takes === 'precision') {
    const whole = database === 'bigquery' ? 29 : limit;
    const most = database === 'bigquery' ? 9 : limit;
    return (
      first >= 1 &&
      first <= limit &&
      second <= Math.min(first, most) &&
      first - second <= whole
    );
  }
  return (
    numbers.length === 1 &&
    first <= limit &&
    (takes === 'fraction' ? limit > 0 : first >= 1)
  );
}

function typeOf({ type, takes }: Row, numbers: readonly number[]): ColumnType {
  const [first, second = 0] = numbers;
  if (first === undefined) return { name: type };
  if (takes === 'length' && first > 0) {
    return { name: 'bounded-string', length: first };
  }
  return takes === 'precision' && first > 0 && second <= first
    ? { name: 'decimal', precision: first, scale: second }
    : { name: type };
}
