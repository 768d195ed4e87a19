import { resolve } from 'node:path';
import {
  exportContract,
  ExportDialect,
  ExportFormat,
  importContract,
  ImportFormat,
  WrittenVersion,
} from '@data-mesh/schema-formats';
import { Option } from 'commander';
import { UsageError } from '../configuration/UsageError';
import { writeTextFile } from '../output';
import { AddCommand, CommandContext } from '../program/command';
import { exitCodes } from '../program/exitCodes';
import { asUsageError } from './asUsageError';
import { contractsIn } from './contractsIn';
import { readInput } from './readInput';
import {
  exportDialects,
  exportFormats,
  importFormats,
  odcsVersions,
} from './words';
import { tellNotes, writeConverted } from './writeConversion';

interface ConvertOptions {
  to?: ExportFormat;
  from?: ImportFormat;
  out?: string;
  select?: string[];
  id?: string;
  name?: string;
  contractVersion?: string;
  odcsVersion?: WrittenVersion;
  namespace?: string;
  dialect?: ExportDialect;
  bundle?: boolean;
  quiet?: boolean;
}

interface Conversion {
  file: string;
  text: string;
  options: ConvertOptions;
  context: CommandContext;
}

const onlyFrom = ['id', 'name', 'contractVersion', 'odcsVersion'];
const onlyTo = ['namespace', 'dialect', 'bundle'];

const examples = `
Examples:
  $ data-product convert --to json-schema orders.odcs.yaml
  $ data-product convert --to sql-postgresql orders.odcs.yaml --out tables
  $ data-product convert --from avro orders.avsc --out orders.odcs.yaml
  $ pg_dump --schema-only shop | data-product convert --from sql - --select orders
`;

/** `data-product convert`: a contract to another format, or from one. */
export const addConvertCommand: AddCommand = (program, context) => {
  program
    .command('convert')
    .summary('write a contract in another format, or make one from it')
    .description(
      'Writes a data contract (ODCS) in another format, or makes one from it. ' +
        'What one side says and the other cannot is told on the standard error; nothing is left out in silence.',
    )
    .argument('<file>', 'the file to convert; - for the standard input')
    .addOption(
      new Option('--to <format>', 'the format to write')
        .choices(exportFormats)
        .conflicts(['from', ...onlyFrom]),
    )
    .addOption(
      new Option('--from <format>', 'the format to read')
        .choices(importFormats)
        .conflicts(onlyTo),
    )
    .option(
      '--out <path>',
      'where to write: with --to a folder, with --from a file (default: the standard output)',
    )
    .option(
      '--select <object>',
      'a table, model or message that is wanted; may be given several times (default: all)',
      (object, objects: string[] = []) => [...objects, object],
    )
    .option(
      '--id <id>',
      'with --from: the id of the new contract (default: from its name)',
    )
    .option('--name <name>', 'with --from: the name of the new contract')
    .option(
      '--contract-version <version>',
      'with --from: the version of the new contract (default: 0.1.0)',
    )
    .addOption(
      new Option(
        '--odcs-version <version>',
        'with --from: the version of ODCS to write (default: 3.1.0)',
      ).choices(odcsVersions),
    )
    .option(
      '--namespace <namespace>',
      'with --to avro or protobuf: the namespace or package, such as com.example.sales',
    )
    .addOption(
      new Option(
        '--dialect <database>',
        'with --to dbt: the database of the types (default: that of the first server, else postgresql)',
      ).choices(exportDialects),
    )
    .option(
      '--bundle',
      'with --to json-schema: one file with all objects, instead of one file each',
    )
    .option('-q, --quiet', 'do not tell what could not be said')
    .addHelpText('after', examples)
    .action(async (file: string, options: ConvertOptions) => {
      if (!options.to === !options.from) {
        throw new UsageError(
          'convert needs to know the other format. Add either --to, such as --to json-schema, or --from, such as --from avro.',
        );
      }
      const { surroundings, end } = context;
      const text = await readInput({ file, surroundings });
      const conversion = { file, text, options, context };
      await (options.to
        ? convertTo(conversion, options.to)
        : convertFrom(conversion, options.from!));
      end(exitCodes.fine);
    });
};

async function convertTo(
  { file, text, options, context }: Conversion,
  format: ExportFormat,
): Promise<void> {
  const { surroundings } = context;
  const { select: objects, namespace, dialect, bundle, out } = options;
  const exported = contractsIn({ file, text }).map(contract =>
    asUsageError({
      file,
      convert: () =>
        exportContract({
          ...{ contract, format, objects },
          ...{ namespace, dialect, bundle },
        }),
    }),
  );
  const files = exported.flatMap(each => each.files);
  await writeConverted({ files, out, surroundings });
  if (!options.quiet) {
    const notes = exported.flatMap(each => each.notes);
    tellNotes({ notes, file, surroundings });
  }
}

async function convertFrom(
  { file, text, options, context }: Conversion,
  format: ImportFormat,
): Promise<void> {
  const { surroundings } = context;
  const { id, name, contractVersion: version, odcsVersion } = options;
  const { select, out } = options;
  const imported = asUsageError({
    file,
    convert: () =>
      importContract({
        ...{ format, text, select },
        ...{ id, name, version, odcsVersion },
      }),
  });
  if (out === undefined) {
    surroundings.standardOutput.write(imported.text);
  } else {
    const path = resolve(surroundings.folder, out);
    await writeTextFile({ path, text: imported.text });
  }
  if (!options.quiet) {
    tellNotes({ notes: imported.notes, file, surroundings });
  }
}
