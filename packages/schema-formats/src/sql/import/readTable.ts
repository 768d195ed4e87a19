import { addCustom, PropertyDraft } from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { describeType, Types } from './describeType';
import { Keeper, noteLeftOut, short } from './noteLeftOut';
import { readOptions, readType } from './readType';
import { Statement } from './Statement';
import { Table } from './types';

/** Words with which a statement of a column goes on behind its type. */
const columnWords = [
  ...['constraint', 'not', 'null', 'primary', 'unique', 'default', 'check'],
  ...['references', 'generated', 'as', 'collate', 'comment', 'options'],
  ...['identity', 'autoincrement', 'auto_increment', 'with', 'masking', 'tag'],
  ...['storage', 'compression', 'encode', 'on', 'key'],
  'deferrable',
];
const keyWords = ['primary', 'unique', 'foreign', 'check', 'exclude'];

interface Reader {
  table: Table;
  types: Types;
  run: ImportRun;
}

/** What stands in the brackets of CREATE TABLE: columns and constraints. */
export function readElements(statement: Statement, options: Reader): void {
  statement.expect('(');
  while (!statement.accept(')')) {
    readElement(statement, options);
    if (!statement.is(')')) statement.expect(',');
  }
}

function readElement(statement: Statement, options: Reader): void {
  const start = statement.position;
  const { place } = statement;
  if (isConstraint(statement)) {
    readConstraint(statement, options);
    return;
  }
  const isIndex =
    statement.is('like') ||
    (['index', 'key', 'fulltext', 'spatial', 'period'].includes(
      statement.peek()?.word ?? '',
    ) &&
      (statement.peek(1)?.word === '(' || statement.peek(2)?.word === '('));
  if (isIndex) {
    statement.skipUntil([',']);
    options.run.note(
      place,
      `${short(
        statement.written(start),
      )} describes no column; it was left out.`,
    );
    return;
  }
  readColumn(statement, options);
}

function isConstraint(statement: Statement): boolean {
  const first = statement.peek()?.word ?? '';
  const second = statement.peek(1)?.word ?? '';
  return (
    first === 'constraint' ||
    (first === 'primary' && second === 'key') ||
    (first === 'foreign' && second === 'key') ||
    (first === 'unique' && ['(', 'key', 'index', 'nulls'].includes(second)) ||
    (first === 'check' && second === '(') ||
    (first === 'exclude' && ['(', 'using'].includes(second))
  );
}

/** A constraint of a table, also one that ALTER TABLE adds. */
export function readConstraint(statement: Statement, options: Reader): void {
  const { table, run } = options;
  const start = statement.position;
  const { place } = statement;
  const leftOut = (of: Keeper) => (written: string) =>
    noteLeftOut({ run, place, of, written });
  const leftOutOfKey = leftOut('a key');
  let of: Keeper = 'a key';
  let name: string | undefined;
  if (statement.accept('constraint')) {
    name = keyWords.includes(statement.peek()?.word ?? '')
      ? undefined
      : statement.path().pop();
  }
  if (statement.accept('primary', 'key')) {
    leftOutOfKey(statement.skipped(['(', ',']));
    if (statement.is('(')) table.primaryKey = statement.columns(leftOutOfKey);
  } else if (statement.accept('foreign', 'key')) {
    of = 'a reference';
    if (!statement.is('(')) statement.name();
    const columns = statement.columns(leftOut(of));
    statement.expect('references');
    readReference(statement, options, { place, columns });
  } else if (statement.accept('unique')) {
    const isNamed = statement.accept('key') || statement.accept('index');
    if (isNamed && statement.isName()) name ??= statement.name();
    leftOutOfKey(statement.skipped(['(', ',']));
    if (statement.is('(')) {
      addUnique(table, statement.columns(leftOutOfKey), name);
    }
  } else if (statement.accept('check')) {
    of = 'a check';
    addCheck(statement, options, { place, name });
  } else {
    statement.skipUntil([',']);
    run.note(
      place,
      `The constraint ${short(statement.written(start))} was left out.`,
    );
  }
  leftOut(of)(statement.skipped([',']));
}

/** One column alone is unique itself; several are a rule of the table. */
export function addUnique(
  table: Table,
  columns: readonly string[],
  name?: string,
): void {
  const [first] = columns;
  const column = table.columns.get(first?.toLowerCase() ?? '');
  if (columns.length === 1 && column) {
    column.unique = true;
  } else if (columns.length) {
    table.object.quality ??= [];
    table.object.quality.push({
      name,
      metric: 'duplicateValues',
      arguments: { properties: [...columns] },
      mustBe: 0,
    });
  }
}

/** A column, also one that ALTER TABLE adds. */
export function readColumn(statement: Statement, options: Reader): void {
  const { table, types, run } = options;
  const { place } = statement;
  const name = statement.name();
  const property: PropertyDraft = { place, name };
  const next = statement.peek();
  if (!next || next.word === ',' || next.word === ')' || next.word === 'as') {
    run.note(place, `The column ${short(name)} has no type.`);
    run.countProperty(place);
  } else {
    describeType({ property, type: readType(statement), types, run });
  }
  const known = table.columns.has(name.toLowerCase());
  if (!known) table.columns.set(name.toLowerCase(), property);
  table.object.properties.push(property);
  while (!statement.isAtEnd && !statement.is(',') && !statement.is(')')) {
    readColumnConstraint(statement, property, options);
  }
}

/** One constraint of a column, also one that ALTER COLUMN adds. */
export function readColumnConstraint(
  statement: Statement,
  property: PropertyDraft,
  options: Reader,
): void {
  const { table, run } = options;
  const { place } = statement;
  const start = statement.position;
  const column = property.name ?? '';
  let name: string | undefined;
  if (statement.accept('constraint')) name = statement.path().pop();
  if (statement.accept('not', 'null')) {
    property.required = true;
  } else if (statement.accept('null')) {
    // It is what a column is without a word.
  } else if (statement.accept('primary', 'key')) {
    table.primaryKey = [column];
  } else if (statement.accept('unique')) {
    statement.accept('key');
    property.unique = true;
  } else if (statement.accept('default')) {
    keep(property, 'default', expression(statement), place, run);
  } else if (statement.accept('check')) {
    addCheck(statement, options, { place, name });
  } else if (statement.accept('references')) {
    readReference(statement, options, { place, columns: [column] });
  } else if (statement.accept('foreign', 'key')) {
    // Snowflake writes it before REFERENCES.
  } else if (statement.is('generated') || statement.is('as')) {
    readGenerated(statement, property, run);
  } else if (
    statement.accept('autoincrement') ||
    statement.accept('auto_increment') ||
    statement.accept('identity')
  ) {
    const from = statement.position;
    if (statement.is('(')) statement.brackets();
    for (const word of ['start', 'increment']) {
      if (!statement.accept(word)) continue;
      if (!statement.accept('with')) statement.accept('by');
      statement.next();
    }
    takeIdentity(property, run, place, statement.written(from));
  } else if (statement.accept('comment')) {
    statement.accept('=');
    property.description = statement.text();
  } else if (statement.accept('options')) {
    takeOptions(property, readOptions(statement), place, run);
  } else if (statement.accept('collate')) {
    keep(property, 'collation', statement.path().join('.'), place, run);
  } else {
    // At least one token, or nothing would come of it.
    const { word } = statement.next();
    if (word === 'with' && !statement.isAtEnd) statement.next();
    if (statement.is('(')) statement.brackets();
    statement.skipUntil([',', ...columnWords]);
    run.note(place, `${short(statement.written(start))} was left out.`);
  }
}

function readReference(
  statement: Statement,
  { table, run }: Reader,
  from: { place: string; columns: string[] },
): void {
  const other = statement.path();
  const otherColumns = statement.is('(') ? statement.columns() : [];
  table.foreignKeys.push({ ...from, table: other, otherColumns });
  const start = statement.position;
  for (;;) {
    if (statement.accept('on')) {
      statement.next();
      if (
        !statement.accept('set', 'null') &&
        !statement.accept('set', 'default')
      ) {
        if (!statement.accept('no', 'action')) statement.next();
      }
    } else if (statement.accept('match') || statement.accept('initially')) {
      statement.next();
    } else if (
      !statement.accept('deferrable') &&
      !statement.accept('not', 'deferrable')
    ) {
      if (
        !statement.accept('not', 'enforced') &&
        !statement.accept('enforced')
      ) {
        break;
      }
    }
  }
  noteLeftOut({
    run,
    place: from.place,
    of: 'a reference',
    written: statement.written(start),
  });
}

function readGenerated(
  statement: Statement,
  property: PropertyDraft,
  run: ImportRun,
): void {
  const { place } = statement;
  const start = statement.position;
  if (statement.accept('generated')) {
    statement.accept('always');
    statement.accept('by', 'default');
    statement.accept('on', 'null');
  }
  statement.expect('as');
  if (statement.accept('identity')) {
    if (statement.is('(')) statement.brackets();
    takeIdentity(property, run, place, statement.written(start));
    property.required = true;
    return;
  }
  if (statement.is('(')) {
    property.transformLogic = statement.brackets().all;
    const from = statement.position;
    statement.accept('stored');
    statement.accept('virtual');
    statement.accept('persisted');
    const written = statement.written(from);
    noteLeftOut({ run, place, of: 'a generated column', written });
    return;
  }
  statement.skipUntil([',', ...columnWords]);
  keep(property, 'generated', statement.written(start), place, run);
}

/** ODCS has no field for numbers that a database counts itself, nor for how it does. */
function takeIdentity(
  property: PropertyDraft,
  run: ImportRun,
  place: string,
  written: string,
): void {
  addCustom(property, 'autoIncrement', true);
  if (!written) return;
  run.note(
    place,
    `A contract says only that values are counted, by the custom property autoIncrement; how, ${short(
      written,
    )}, was left out.`,
    'identity',
  );
}

function addCheck(
  statement: Statement,
  { table, run }: Reader,
  check: { place: string; name?: string },
): void {
  table.checks.push({ ...check, text: statement.brackets().all });
  const start = statement.position;
  while (
    statement.accept('no', 'inherit') ||
    statement.accept('not', 'valid') ||
    statement.accept('not', 'enforced') ||
    statement.accept('enforced')
  );
  const written = statement.written(start);
  noteLeftOut({ run, place: check.place, of: 'a check', written });
}

/** An expression without brackets around it ends at the next word of a column. */
function expression(statement: Statement): string {
  const start = statement.position;
  const first = statement.next();
  if (first.word === '(') {
    statement.returnTo(start);
    statement.brackets();
  }
  for (;;) {
    statement.skipUntil([',', ...columnWords]);
    // `WITH TIME ZONE` in a cast belongs to the expression.
    if (!statement.is('with', 'time', 'zone')) return statement.written(start);
    statement.next();
    statement.next();
  }
}

function takeOptions(
  property: PropertyDraft,
  found: ReadonlyMap<string, string>,
  place: string,
  run: ImportRun,
): void {
  for (const [name, value] of found) {
    if (name === 'description') {
      property.description = value;
    } else {
      keep(property, name, value, place, run);
    }
  }
}

function keep(
  property: PropertyDraft,
  name: string,
  value: string,
  place: string,
  run: ImportRun,
): void {
  addCustom(property, name, value);
  run.note(
    place,
    `ODCS has no field for ${name}; it is kept as a custom property.`,
  );
}
