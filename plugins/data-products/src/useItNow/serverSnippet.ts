import type { EntityDocument } from '../document';

/** The lines that say where the data of a contract is. */
export function serverSnippet(options: {
  document?: Pick<EntityDocument, 'syntax'>;
}): string {
  if (options.document?.syntax === 'json') {
    return [
      '"servers": [',
      '  {',
      '    "server": "production",',
      '    "environment": "prod",',
      '    "type": "postgresql",',
      '    "host": "<host>",',
      '    "port": 5432,',
      '    "database": "<database>",',
      '    "schema": "<schema>"',
      '  }',
      ']',
    ].join('\n');
  }
  return [
    'servers:',
    '  - server: production',
    '    environment: prod',
    '    type: postgresql',
    '    host: <host>',
    '    port: 5432',
    '    database: <database>',
    '    schema: <schema>',
  ].join('\n');
}
