import {
  pythonLines,
  pythonNumber,
  pythonScript,
  pythonText,
  pythonVariable,
} from '../languages/python';
import { shellScript, shellWord } from '../languages/shell';
import {
  sqlComment,
  type SqlDialect,
  sqlDialects,
  sqlName,
  sqlQuery,
} from '../languages/sql';
import {
  fillTemplate,
  openingComments,
  type ServerField,
  type SnippetContext,
  type WriteSnippet,
} from './context';

/** Where a type of server keeps its tables, and in which words it is asked. */
export interface Tables {
  dialect: keyof typeof sqlDialects;
  /** The fields that stand before the name of a table. */
  within?: readonly ServerField[];
  /** What stands before them, such as the name under which a file is attached. */
  prefix?: string;
  /** Lines that must run before. */
  before?: (context: SnippetContext) => string[];
}

/** A name such as `sales.orders`, which says itself where its table is. */
const qualified = /^[A-Za-z_][\w$-]*(?:\.[A-Za-z_][\w$-]*){1,2}$/;

function tableName(tables: Tables, context: SnippetContext): string {
  const { server, objectName = '' } = context;
  const dialect: SqlDialect = sqlDialects[tables.dialect];
  const own = qualified.test(objectName) ? objectName.split('.') : [objectName];
  const around = (tables.within ?? []).flatMap(field => server[field] ?? []);
  const above = around.slice(0, Math.max(0, around.length - own.length + 1));
  const names = [...above, ...own].map(name => sqlName({ name, dialect }));
  return [...(tables.prefix ? [tables.prefix] : []), ...names].join('.');
}

/** The question that reads some rows of the object. */
export function objectQuery(
  tables: Tables,
  context: SnippetContext,
): string | undefined {
  const { object, objectName } = context;
  if (!object || !objectName) return undefined;
  const dialect: SqlDialect = sqlDialects[tables.dialect];
  return sqlQuery({
    from: tableName(tables, context),
    columns: object.properties.map(
      ({ physicalName, name }) => physicalName || name || '',
    ),
    dialect,
  });
}

/** A query for the place where the reader has signed in. */
export function sql(tables: Tables): WriteSnippet {
  return context => {
    const query = objectQuery(tables, context);
    if (!query) return undefined;
    const before = tables.before?.(context) ?? [];
    const comments = openingComments({
      access: 'Sign in as yourself: no password comes from the contract.',
      values: [query, ...before],
    });
    return {
      language: 'sql',
      title: 'SQL',
      text: [
        ...[context.address, ...comments].map(sqlComment),
        ...before,
        `${query};`,
      ].join('\n'),
    };
  };
}

/** Where an argument of a Python client comes from. */
export type PythonArgument =
  | { field: ServerField }
  | { number: ServerField }
  /** An environment variable of the reader. */
  | { variable: string }
  /** Python as it is; it may name environment variables. */
  | { code: string }
  /** A text with the fields in braces, such as `grpc+tls://{host}[:{port}]`. */
  | { text: string };

/** A client library of Python. */
export interface PythonClient {
  install: readonly string[];
  modules: readonly string[];
  /** The call that makes the connection. */
  connect: string;
  arguments?: Readonly<Record<string, PythonArgument>>;
  /** What takes the place of the usual sentence about access. */
  access?: string;
  /** Lines that ask `query` of the client; without them it follows DB-API (PEP 249). */
  read?: readonly string[];
  /** What the call makes, where it is no client. */
  makes?: string;
}

/** The values of arguments, with those left out that the server does not say. */
function argumentLines(client: PythonClient, context: SnippetContext) {
  const { server } = context;
  return Object.entries(client.arguments ?? {}).flatMap(([name, argument]) => {
    const value = expression();
    return value === undefined ? [] : [`    ${name}=${value},`];

    function expression(): string | undefined {
      if ('code' in argument) return argument.code;
      if ('variable' in argument) return pythonVariable(argument.variable);
      if ('text' in argument) {
        const filled = fillTemplate({
          template: argument.text,
          values: server,
        });
        return filled && pythonText(filled);
      }
      if ('number' in argument) {
        const number = server[argument.number];
        return number === undefined ? undefined : pythonNumber(number);
      }
      const text = server[argument.field];
      return text === undefined ? undefined : pythonText(text);
    }
  });
}

function accessSentence(lines: readonly string[]): string {
  const names = lines.flatMap(line =>
    [...line.matchAll(/os\.environ\["(\w+)"\]/g)].map(([, name]) => name),
  );
  return names.length > 0
    ? `Who you are comes from your environment (${[...new Set(names)].join(
        ', ',
      )}), never from the contract.`
    : 'Sign in as yourself: no password comes from the contract.';
}

/** A script that reads through the client that people of that database use. */
export function python(tables: Tables, client: PythonClient): WriteSnippet {
  return context => {
    const query = objectQuery(tables, context);
    if (!query) return undefined;
    const { server } = context;
    const lines = argumentLines(client, context);
    const call = lines.length
      ? `${client.connect}(\n${lines.join('\n')}\n)`
      : `${client.connect}()`;
    return {
      language: 'python',
      title: 'Python',
      text: pythonScript({
        install: client.install,
        comments: openingComments({
          access: client.access ?? accessSentence(credentials(client)),
          values: [
            query,
            ...Object.values(client.arguments ?? {})
              .flatMap(fieldsOf)
              .map(field => server[field]),
          ],
        }),
        standardModules: client.read ? [] : ['from contextlib import closing'],
        modules: client.modules,
        body: [
          `query = ${pythonLines(query)}`,
          '',
          ...(client.read
            ? [`${client.makes ?? 'client'} = ${call}`, ...client.read]
            : [
                `connection = ${call}`,
                'with closing(connection), closing(connection.cursor()) as cursor:',
                '    cursor.execute(query)',
                '    for row in cursor.fetchall():',
                '        print(row)',
              ]),
        ],
      }),
    };
  };
}

/** The fields of the server that an argument is made of. */
function fieldsOf(argument: PythonArgument): ServerField[] {
  if ('field' in argument) return [argument.field];
  if ('number' in argument) return [argument.number];
  if (!('text' in argument)) return [];
  return [...argument.text.matchAll(/\{(\w+)\}/g)].map(
    ([, field]) => field as ServerField,
  );
}

/** What of a client's arguments is the reader's own. */
function credentials(client: PythonClient): string[] {
  return Object.values(client.arguments ?? {}).flatMap(argument => {
    if ('variable' in argument) return pythonVariable(argument.variable);
    return 'code' in argument ? argument.code : [];
  });
}

/** The query in a program of the terminal. */
export function terminal(
  tables: Tables,
  program: {
    title: string;
    access: string;
    /** The words before the query. */
    command: readonly (string | { option: string; field: ServerField })[];
  },
): WriteSnippet {
  return context => {
    const query = objectQuery(tables, context);
    if (!query) return undefined;
    const words = program.command.flatMap(word => {
      if (typeof word === 'string') return [word];
      const value = context.server[word.field];
      return value === undefined ? [] : [`${word.option}${shellWord(value)}`];
    });
    return {
      language: 'shell',
      title: program.title,
      text: shellScript({
        comments: openingComments({
          access: program.access,
          values: [
            query,
            ...program.command.map(word =>
              typeof word === 'string' ? undefined : context.server[word.field],
            ),
          ],
        }),
        command: [...words, shellWord(query.replace(/\s*\n\s*/g, ' '))],
      }),
    };
  };
}
