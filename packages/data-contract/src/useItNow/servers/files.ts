import { pythonLines, pythonScript, pythonText } from '../languages/python';
import { shellScript, shellWord } from '../languages/shell';
import { isWebAddress } from '../languages/variables';
import { sqlComment, sqlDialects, sqlQuery, sqlText } from '../languages/sql';
import {
  openingComments,
  type SnippetContext,
  type WriteSnippet,
} from './context';

/** How DuckDB reads a format: the function, the ending of its files, what to load. */
const formats: Record<
  string,
  { read: string; ending?: string; extension?: string }
> = {
  parquet: { read: 'read_parquet', ending: 'parquet' },
  csv: { read: 'read_csv', ending: 'csv' },
  json: { read: 'read_json', ending: 'json' },
  jsonl: { read: 'read_json', ending: 'jsonl' },
  ndjson: { read: 'read_json', ending: 'ndjson' },
  avro: { read: 'read_avro', ending: 'avro', extension: 'avro' },
  delta: { read: 'delta_scan', extension: 'delta' },
  iceberg: { read: 'iceberg_scan', extension: 'iceberg' },
  xlsx: { read: 'read_xlsx', ending: 'xlsx', extension: 'excel' },
};

function formatOf(location: string, format?: string) {
  const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(location)?.[1];
  const name = (format ?? ending ?? '').toLowerCase();
  return Object.hasOwn(formats, name) ? formats[name] : undefined;
}

/** A location is a file, a pattern, or a folder with all files below it. */
function filesAt(location: string, ending: string | undefined): string {
  if (!ending || /[*?]/.test(location)) return location;
  if (location.endsWith('/')) return `${location}**/*.${ending}`;
  const last = location.slice(location.lastIndexOf('/') + 1);
  return last.includes('.') || last.endsWith('}')
    ? location
    : `${location}/**/*.${ending}`;
}

/** Where the files of the object are: some contracts leave a hole for its name. */
export function locationOf(context: SnippetContext): string | undefined {
  const { server, object } = context;
  const location = server.location ?? server.path;
  return location?.replace(
    /\{(?:model|object|table)\}/g,
    () => object?.physicalName || object?.name || '*',
  );
}

/** How the reader's own login to a store is made known to DuckDB, by scheme. */
function duckdbAccess(context: SnippetContext, location: string) {
  const { endpointUrl, region } = context.server;
  if (/^s3[an]?:/i.test(location)) {
    const endpoint = endpointUrl
      ?.replace(/^https?:\/\//i, '')
      .replace(/(?<!\/)\/+$/, '');
    const options = [
      'TYPE s3',
      'PROVIDER credential_chain',
      ...(endpoint
        ? [`ENDPOINT ${sqlText(endpoint)}`, `URL_STYLE 'path'`]
        : []),
      ...(endpointUrl?.startsWith('http://') ? ['USE_SSL false'] : []),
      ...(region ? [`REGION ${sqlText(region)}`] : []),
    ];
    return {
      extensions: ['httpfs', 'aws'],
      statements: [`CREATE SECRET (${options.join(', ')});`],
      access:
        'Your own AWS login (aws sso login, ~/.aws) is used; the contract has none.',
    };
  }
  if (/^(?:az|azure|abfss?):/i.test(location)) {
    const account =
      /^abfss?:\/\/[^@/]+@([a-z0-9]+)\./i.exec(location)?.[1] ??
      /^(?:az|azure|abfss?):\/\/([a-z0-9]+)\.(?:blob|dfs)\./i.exec(
        location,
      )?.[1];
    return {
      extensions: ['azure'],
      statements: [
        `CREATE SECRET (TYPE azure, PROVIDER credential_chain${
          account ? `, ACCOUNT_NAME ${sqlText(account)}` : ''
        });`,
      ],
      access: 'Your own Azure login (az login) is used; the contract has none.',
    };
  }
  return {
    extensions: /^https?:/i.test(location) ? ['httpfs'] : [],
    statements: [],
    access:
      'You read with your own access to these files; the contract gives none.',
  };
}

/** `https://account.blob.core.windows.net/…` in the form that has a login. */
function azureLocation(location: string): string {
  return location.replace(
    /^https:\/\/(?=[a-z0-9]+\.(?:blob|dfs)\.core\.windows\.net\/)/i,
    'az://',
  );
}

function duckdbQuery(context: SnippetContext) {
  const { server, object } = context;
  const written = locationOf(context);
  if (!written) return undefined;
  const location = azureLocation(written).replace(/^s3[an]:/i, 's3:');
  const format = formatOf(location, server.format);
  if (!format) return undefined;
  const files = filesAt(location, format.ending);
  const { extensions, statements, access } = duckdbAccess(context, location);
  const loaded = [
    ...extensions,
    ...(format.extension ? [format.extension] : []),
  ];
  const delimiter =
    format.read === 'read_csv' && server.delimiter?.length === 1
      ? `, delim = ${sqlText(server.delimiter)}`
      : '';
  return {
    access,
    values: [files, server.endpointUrl, server.region],
    before: [
      ...loaded.map(extension => `INSTALL ${extension}; LOAD ${extension};`),
      ...statements,
    ],
    query: sqlQuery({
      from: `${format.read}(${sqlText(files)}${delimiter})`,
      columns:
        object?.properties.map(
          ({ physicalName, name }) => physicalName || name || '',
        ) ?? [],
      dialect: sqlDialects.anyCase,
    }),
  };
}

/** Files asked in SQL, on the reader's own machine. */
export const duckdbSql: WriteSnippet = context => {
  const found = duckdbQuery(context);
  if (!found) return undefined;
  const { access, values, before, query } = found;
  return {
    language: 'sql',
    title: 'SQL (DuckDB)',
    text: [
      ...openingComments({ access, values }).map(sqlComment),
      ...before,
      `${query};`,
    ].join('\n'),
  };
};

export const duckdbPython: WriteSnippet = context => {
  const found = duckdbQuery(context);
  if (!found) return undefined;
  const { access, values, before, query } = found;
  return {
    language: 'python',
    title: 'Python',
    text: pythonScript({
      install: ['duckdb'],
      comments: openingComments({ access, values }),
      modules: ['import duckdb'],
      body: [
        'connection = duckdb.connect()',
        ...before.map(line => `connection.execute(${pythonText(line)})`),
        `query = ${pythonLines(query)}`,
        'connection.sql(query).show()',
      ],
    }),
  };
};

/** Up to the first wildcard, a location is a prefix that the tools of stores take. */
function prefixOf(location: string): string {
  const wildcard = location.search(/[*?[]/);
  return wildcard < 0
    ? location
    : location.slice(0, location.lastIndexOf('/', wildcard) + 1);
}

const isFile = (location: string) => /\.[A-Za-z0-9]+$/.test(location);

/**
 * The command line of the store that the location belongs to: it fetches a file, but
 * only lists a folder, which may hold more than the reader's disk.
 */
export const storeCommands: WriteSnippet = context => {
  const written = locationOf(context);
  if (!written) return undefined;
  const location = prefixOf(written);
  const { endpointUrl, region } = context.server;
  if (/^s3[an]?:\/\//i.test(location)) {
    const endpoint =
      endpointUrl && isWebAddress(endpointUrl) ? endpointUrl : undefined;
    return {
      language: 'shell',
      title: 'AWS CLI',
      text: shellScript({
        comments: openingComments({
          access:
            'Your own AWS login (aws sso login, ~/.aws) is used; the contract has none.',
          values: [location, endpoint, region],
        }),
        command: [
          isFile(location) ? 'aws s3 cp' : 'aws s3 ls --recursive',
          ...(endpoint ? [`--endpoint-url=${shellWord(endpoint)}`] : []),
          ...(region ? [`--region=${shellWord(region)}`] : []),
          `${shellWord(location.replace(/^s3[an]:/i, 's3:'))}${
            isFile(location) ? ' .' : ''
          }`,
        ],
      }),
    };
  }
  if (/^gs:\/\//i.test(location)) {
    return {
      language: 'shell',
      title: 'gsutil',
      text: shellScript({
        comments: openingComments({
          access:
            'Your own Google login (gcloud auth login) is used; the contract has none.',
          values: [location],
        }),
        command: [
          isFile(location)
            ? `gsutil cp ${shellWord(location)} .`
            : `gsutil ls -r ${shellWord(location)}`,
        ],
      }),
    };
  }
  return azureCommand(location);
};

function azureCommand(location: string) {
  const [, container, account, path] =
    /^abfss?:\/\/([^@/]+)@([^./]+)\.[^/]+\/?(.*)$/i.exec(location) ??
    swapped(
      /^(?:az|azure|https):\/\/([^./]+)\.(?:blob|dfs)\.[^/]+\/([^/]+)\/?(.*)$/i.exec(
        location,
      ),
    ) ??
    [];
  if (!container || !account) return undefined;
  return {
    language: 'shell' as const,
    title: 'Azure CLI',
    text: shellScript({
      comments: openingComments({
        access:
          'Your own Azure login (az login) is used; the contract has none.',
        values: [location],
      }),
      command: [
        isFile(path) ? 'az storage blob download' : 'az storage blob list',
        '--auth-mode login',
        `--account-name=${shellWord(account)}`,
        `--container-name=${shellWord(container)}`,
        ...(isFile(path)
          ? [
              `--name=${shellWord(path)}`,
              `--file=${shellWord(path.slice(path.lastIndexOf('/') + 1))}`,
            ]
          : [`--prefix=${shellWord(path)}`, '--num-results 10 --output table']),
      ],
    }),
  };
}

/** Account and container, in the order of the other form. */
function swapped(match: RegExpExecArray | null) {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}
