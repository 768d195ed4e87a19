import { Statement } from './Statement';
import { SqlField, SqlType } from './types';

const MAXIMUM_DEPTH = 30;

/** Words that may follow others as a part of the same type. */
const continuations: { readonly [word: string]: readonly string[] } = {
  double: ['precision'],
  character: ['varying', 'large'],
  char: ['varying', 'large'],
  nchar: ['varying'],
  binary: ['varying', 'large'],
  large: ['object'],
  national: ['character', 'char'],
  bit: ['varying'],
  long: ['raw', 'varchar', 'varbinary'],
  interval: ['year', 'month', 'day', 'hour', 'minute', 'second'],
  year: ['to'],
  day: ['to'],
  hour: ['to'],
  minute: ['to'],
  to: ['month', 'hour', 'minute', 'second'],
};
for (const name of [
  'tinyint',
  'smallint',
  'mediumint',
  'int',
  'integer',
  'bigint',
]) {
  Object.assign(continuations, { [name]: ['unsigned', 'signed'] });
}

const structures = ['struct', 'row', 'record', 'object', 'nested'];

/** A type with its arguments, such as `timestamp(3) with time zone` or `ARRAY<STRUCT<a INT64>>`. */
export function readType(statement: Statement, depth = 0): SqlType {
  if (depth > MAXIMUM_DEPTH) {
    throw statement.problem(
      `Types are nested more than ${MAXIMUM_DEPTH} levels deep.`,
      'Define inner types once and refer to them by name.',
    );
  }
  const start = statement.position;
  let type = readPlain(statement, depth);
  for (;;) {
    if (statement.accept('[')) {
      while (!statement.accept(']')) statement.next();
    } else if (statement.accept('array')) {
      continue;
    } else {
      break;
    }
    type = { text: '', name: 'array', arguments: [], items: type };
    type.text = statement.written(start);
  }
  return type;
}

function readPlain(statement: Statement, depth: number): SqlType {
  const start = statement.position;
  const isQuoted = statement.peek()?.kind === 'quoted';
  const path = statement.path();
  let name = path[path.length - 1].toLowerCase();
  const type: SqlType = { text: '', name, arguments: [] };
  const open = statement.peek()?.word;
  const close = open === '<' ? '>' : ')';
  const hasParts = open === '<' || (open === '(' && hasTypesInside(statement));
  if (name === 'array' && hasParts) {
    statement.next();
    type.items = readType(statement, depth + 1);
    skipNotNull(statement);
    statement.expect(close);
  } else if (name === 'map' && hasParts) {
    statement.next();
    const key = readType(statement, depth + 1);
    statement.expect(',');
    type.map = { key, value: readType(statement, depth + 1) };
    skipNotNull(statement);
    statement.expect(close);
  } else if (structures.includes(name) && hasParts) {
    statement.next();
    type.fields = readFields(statement, close, depth);
  } else if (name === 'enum' && open === '(') {
    type.values = readArguments(statement);
  } else {
    let last = name;
    while (
      !isQuoted &&
      Object.hasOwn(continuations, last) &&
      continuations[last].includes(statement.peek()?.word ?? '')
    ) {
      last = statement.next().word;
      name += ` ${last}`;
    }
    if (statement.is('(')) type.arguments = readArguments(statement);
    // MySQL writes int(11) unsigned.
    if (/int/.test(name) && statement.is('unsigned')) {
      name += ` ${statement.next().word}`;
    }
    if (name === 'character' || name === 'national character') {
      if (statement.accept('varying')) name += ' varying';
    }
    type.name = name;
    if (statement.is('<')) {
      // A type with parts that nobody here knows.
      skipAngles(statement);
    }
  }
  readTimeZone(statement, type);
  type.text = statement.written(start);
  return type;
}

/** `ARRAY(VARCHAR)` has a type inside, `ARRAY(10)` and `OBJECT()` have none. */
function hasTypesInside(statement: Statement): boolean {
  const kind = statement.peek(1)?.kind;
  return kind === 'word' || kind === 'quoted';
}

function readFields(
  statement: Statement,
  close: string,
  depth: number,
): SqlField[] {
  const fields: SqlField[] = [];
  while (!statement.accept(close)) {
    const first = statement.position;
    let name = statement.name();
    statement.accept(':');
    if (statement.is(',') || statement.is(close) || statement.is('<')) {
      // BigQuery lets fields stand without names.
      statement.returnTo(first);
      name = `field_${fields.length + 1}`;
    }
    const type = readType(statement, depth + 1);
    const field: SqlField = { name, type, isRequired: false };
    readFieldRemarks(statement, field, close);
    fields.push(field);
    if (!statement.is(close)) statement.expect(',');
  }
  return fields;
}

function readFieldRemarks(
  statement: Statement,
  field: SqlField,
  close: string,
): void {
  while (!statement.is(',') && !statement.is(close)) {
    if (statement.accept('not', 'null')) {
      field.isRequired = true;
    } else if (statement.accept('comment')) {
      field.description = statement.text();
    } else if (statement.accept('options')) {
      field.description = readOptions(statement).get('description');
    } else {
      statement.next();
      if (statement.is('(')) statement.brackets();
    }
  }
}

/** `OPTIONS(description = "…", labels = […])` of BigQuery: texts, others as written. */
export function readOptions(statement: Statement): Map<string, string> {
  const options = new Map<string, string>();
  const inside = statement.brackets();
  while (!inside.isAtEnd) {
    const name = inside.name();
    inside.expect('=');
    const start = inside.position;
    inside.skipUntil([',']);
    const end = inside.position;
    inside.returnTo(start);
    const kind = inside.peek()?.kind;
    const isText = end === start + 1 && (kind === 'text' || kind === 'quoted');
    const text = isText ? inside.text() : undefined;
    inside.returnTo(end);
    options.set(name.toLowerCase(), text ?? inside.written(start));
    if (!inside.isAtEnd) inside.expect(',');
  }
  return options;
}

function readArguments(statement: Statement): string[] {
  const inside = statement.brackets();
  const found: string[] = [];
  while (!inside.isAtEnd) {
    const start = inside.position;
    const first = inside.peek()!;
    inside.skipUntil([',']);
    if (inside.position === start) {
      inside.next();
      continue;
    }
    found.push(first.kind === 'text' ? first.text : inside.written(start));
    inside.accept(',');
  }
  return found;
}

function readTimeZone(statement: Statement, type: SqlType): void {
  for (const word of ['with', 'without']) {
    if (
      statement.accept(word, 'time', 'zone') ||
      statement.accept(word, 'local', 'time', 'zone')
    ) {
      type.hasTimeZone = word === 'with';
    }
  }
}

function skipNotNull(statement: Statement): void {
  statement.accept('not', 'null');
}

function skipAngles(statement: Statement): void {
  let depth = 0;
  do {
    const { word } = statement.next();
    if (word === '<') depth += 1;
    if (word === '>') depth -= 1;
  } while (depth > 0);
}
