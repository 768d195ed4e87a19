import { ExportFormat, ImportFormat } from '../types';
import { importTable } from './importTable';
import { RoundTrip, roundTrips } from './roundTrip';

const titles: { readonly [format in ImportFormat]: string } = {
  'json-schema': 'From JSON Schema (`json-schema`)',
  avro: 'From Avro (`avro`)',
  protobuf: 'From Protobuf (`protobuf`)',
  sql: 'From SQL (`sql`)',
  'dbt-manifest': 'From the manifest of dbt (`dbt-manifest`)',
};

const about = `An import makes a draft: ODCS 3.1.0, or 3.2.0 if that is asked for, with the status \`draft\`. Nothing is fetched. Allowed values are the field \`enum\` in 3.2, and in 3.1 a quality rule \`invalidValues\` with \`validValues\`, which exports read, too. What an export kept in \`x-odcs\`, \`odcs\` or \`meta.odcs\` becomes fields again.`;

const aboutRoundTrips = `What is the same after an export and an import of what it wrote. What is not named here may come back in another form, or not at all.`;

/** The sections of the documentation page about imports. */
export function importPageSections(): string[] {
  return [
    '## To a contract',
    about,
    ...(Object.keys(titles) as ImportFormat[]).flatMap(format => [
      `### ${titles[format]}`,
      table(
        ['in the text', 'in the contract'],
        importTable[format].map(({ from, to }) => [from, to]),
      ),
    ]),
    '## There and back',
    aboutRoundTrips,
    table(
      ['format', 'of objects', 'of columns', 'logical types'],
      roundTrips.map(row => [
        formats(row),
        fields(row.objectFields),
        fields(row.propertyFields),
        fields(row.logicalTypes),
      ]),
    ),
  ];
}

function formats({ exportFormat, importFormat }: RoundTrip): string {
  const names: (ExportFormat | ImportFormat)[] = [exportFormat, importFormat];
  return [...new Set(names)].map(name => `\`${name}\``).join(' → ');
}

function fields(names: readonly string[]): string {
  return names.length ? names.map(name => `\`${name}\``).join(', ') : '–';
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}
