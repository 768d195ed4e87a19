import { secretPatterns } from './patterns';

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

/** The documentation page of what counts as a secret, in Markdown. */
export function secretsPage(): string {
  return [
    '# Secrets',
    '<!-- Generated from packages/data-contract/src/secrets; do not edit. Run: npm run docs -->',
    'A password, key or token that somebody wrote into a file is shown nowhere. It is masked as `•••` where the entity is made, so that its page, its JSON, discovery, search, links, versions, differences, snippets and the actions for agents never have it. Only Git keeps the file as it was written, and the database the last readable text of a file, which is served to nobody. Each masked place is a finding, [`secret-in-document`](findings.md#secret-in-document), with the path and the line: of the entity, and in the command line of the file.',
    'Whoever could read the repository has read the secret, and the history of the file keeps it. So change it where it is used, _and_ write a reference in its place.',
    '## What is masked',
    'Everywhere in a document, also in its comments and in a file that cannot be parsed:',
    table([
      ['what', 'how it looks', 'what is masked'],
      ...secretPatterns.map(({ what, looks, masked }) => [
        what,
        looks.replaceAll('|', '\\|'),
        masked,
      ]),
    ]),
    'The value of a field whose name ends like that of a secret, in `camelCase`, `snake_case` or `kebab-case`: `password`, `passwd`, `pwd`, `passphrase`, `passcode`, `secret`, `token`, `credential`, `sas`, `psk`, `Passwort`, `Kennwort`, `apiKey`, `accountKey`, `clientSecret`, `sharedAccessSignature` and their kin. The same holds for `{ property: password, value: … }` and `{ name: password, value: … }`. A value of `pass`, `pw`, `pin`, `jwt` or `cookie` is masked as a property and in a server, elsewhere if it looks like a secret. In a server `key` and `auth` are secrets, too, and so is all below such a field.',
    'Masks keep every line where it was, and masking twice changes nothing.',
    '## What is not masked',
    '- **A reference:** `${DB_PASSWORD}`, `{{ vault }}`, `$TOKEN`, `%TOKEN%`, `<password>`, `vault:…`, `env:…`, `op://…`, `arn:aws:secretsmanager:…`, `projects/…/secrets/…`, the address of a key vault, `ENC[…]`.',
    '- **Something in its place:** `***`, `changeme`, `your-password`, `true`, nothing, and words about it, as in _see the vault_.',
    '- **A name:** the `id`, the version, and the names of ports, tables and columns. Versions and ports are told apart by them. A secret there is a finding, and everybody can read it.',
    '- **A name of something else:** `primaryKey`, `tokenUrl`, `secretName`, `passwordPolicy`.',
    '## When it is wrong',
    'Names and values that look like secrets and are none are listed in [`dataProducts.secrets.allow`](configuration.md#secrets), an annotation by its whole name, such as `pagerduty.com/integration-key`, and under `secrets.allow` in the configuration of the [command line](command-line.md). The rule `secret-in-document` is switched off like [any other](findings.md#your-own-rules); then secrets are masked without a word. A document cannot silence it by itself.',
    'Versions that were stored before secrets were masked are masked by a task in the first minutes after the upgrade. Those that differed in their secrets only become one, with the time of the first.',
  ]
    .join('\n\n')
    .concat('\n');
}
