import type { DataContractDescriptor, SchemaObject, Server } from '../model';
import { readingSnippets } from './readingSnippets';
import { type ServerKind, serverKinds } from './servers/serverKinds';

/** A server that says everything, so that each kind shows all that it can. */
const server: Server = {
  roles: [],
  customProperties: [],
  ...{ host: 'h', port: 1, database: 'd', schema: 's', catalog: 'c' },
  ...{ project: 'p', dataset: 'd', account: 'a', stream: 's', format: 'csv' },
  ...{ serviceName: 's', path: 'o.csv', catalogUrl: 'https://c.example' },
};
const locations: Record<string, readonly string[]> = {
  api: ['https://api.example'],
  azure: ['az://a.blob.core.windows.net/c/'],
  s3: ['s3://b/', 'gs://b/'],
  sftp: ['sftp://h/'],
};
const object = { name: 'orders', properties: [] } as unknown as SchemaObject;

function titles(kind: ServerKind): string {
  const found = (locations[kind.words[0]] ?? [undefined]).flatMap(location =>
    readingSnippets({
      contract: {
        servers: [],
        schema: [object],
      } as unknown as DataContractDescriptor,
      server: { ...server, type: kind.words[0], location },
    }).flatMap(({ snippets }) => snippets.map(({ title }) => title)),
  );
  return [...new Set(found)].join(', ') || 'the address only';
}

function table([head, ...body]: readonly string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map(row => row[column].length)),
  );
  return [head, widths.map(width => '-'.repeat(width)), ...body]
    .map(
      row =>
        `| ${row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join(' | ')} |`,
    )
    .join('\n');
}

/** The documentation page of all types of servers, in Markdown. */
export function useItNowPage(): string {
  const rows = [...serverKinds]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(kind => [
      kind.name,
      kind.words.map(word => `\`${word}\``).join(', '),
      titles(kind),
    ]);
  return [
    '# Use it now',
    '<!-- Generated from packages/data-contract/src/useItNow; do not edit. Run: npm run docs -->',
    'A contract says in its `servers` where the data lies. From that, the page of a contract and every output port of a product show the address in each environment, production first, and a snippet to copy that reads ten rows, events or a list of files.',
    table([
      ['what people call it', '`type` of the server', 'snippets'],
      ...rows,
    ]),
    'A type that is not in the table is shown with its address alone.',
    '## Who you are',
    'A snippet never holds a password, and none is taken from the document. Who you are comes from your own environment, such as `PGUSER` and `PGPASSWORD`, or from the login of your client, such as `aws sso login`. The first lines of each snippet say which.',
    'A [password, key or token](secrets.md) in a contract is shown as `•••`, here as everywhere. The page warns about it and names the field. Whoever could read the repository has read it, so take it out _and_ change it.',
    '## Variables',
    'A value may hold a variable such as `${DB_HOST}`. The snippet keeps it in the form of its language: `os.environ["DB_HOST"]` in Python, `"${DB_HOST:?}"` in a shell, and as it stands in SQL. A variable that is called like a credential, such as `${GITHUB_TOKEN}`, stays plain characters: a document must not send yours anywhere.',
    '## Tables and files',
    'The name of a table is the `physicalName` of the object, else its `name`; the columns are named in the same way. Up to twelve columns are listed, of more all are read. A name gets quotes where the dialect needs them. `sales.orders` names its own schema.',
    'A `location` that ends in `/` means all files below it. `{model}` in a location stands for the object.',
  ]
    .join('\n\n')
    .concat('\n');
}
