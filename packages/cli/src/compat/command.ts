import {
  CompatibilityLevel,
  CompatibilityProfile,
  SchemaFormat,
} from '@data-mesh/schema-formats';
import { Option } from 'commander';
import { outputOf, readConfiguration } from '../configuration';
import { detached, folderInRepository, mapWithLimit } from '../files';
import { Repository } from '../git';
import { writeReport } from '../output';
import { AddCommand, CommandContext } from '../program/command';
import { exitCodes } from '../program/exitCodes';
import { addReportOptions, ReportFlags } from '../program/sharedOptions';
import { countFindings, OutputFormat, outputFormats } from '../report';
import { compatRules } from '../rules';
import { checkSuccession } from './checkSuccession';
import {
  successionOfFiles,
  SuccessionReader,
  successionsSince,
} from './gatherSuccessions';
import { renderCompat } from './renderCompat';
import { CompatReport } from './types';
import {
  compatibilityLevels,
  compatibilityProfiles,
  schemaFormats,
} from './words';

/** Schemas that are read at once, each of a commit by a git of its own. */
const atOnce = 4;

interface CompatOptions extends ReportFlags<OutputFormat> {
  format?: SchemaFormat;
  level?: CompatibilityLevel;
  profile?: CompatibilityProfile;
  against?: string;
  allowEmpty?: boolean;
}

const examples = `
Examples:
  $ data-product compat orders-v3.avsc orders-v1.avsc orders-v2.avsc --level FULL_TRANSITIVE
  $ data-product compat 'schemas/**/*.proto' --against origin/main
  $ data-product compat orders.json orders.old.json --format json-schema --profile apicurio
`;

/** `data-product compat`: whether a schema may follow the earlier ones. */
export const addCompatCommand: AddCommand = (program, context) => {
  const command = program
    .command('compat')
    .summary('say whether a schema may follow the earlier ones')
    .description(
      'Checks a schema against earlier ones as schema registries do. Name the new one first and the earlier ones after it, oldest first; ' +
        'with --against all files are new ones, each checked against its own text of that revision.',
    )
    .argument('<files...>', '<new> <earlier...>, or files with --against')
    .addOption(
      new Option(
        '--format <format>',
        'the format of the schemas (default: by the name of the file: .avsc, .proto, .schema.json, .odcs.yaml)',
      ).choices(schemaFormats),
    )
    .addOption(
      new Option(
        '--level <level>',
        'the direction that must hold (default: BACKWARD)',
      ).choices(compatibilityLevels),
    )
    .addOption(
      new Option(
        '--profile <registry>',
        'whose reading of the corners is followed (default: confluent)',
      ).choices(compatibilityProfiles),
    )
    .option(
      '--against <revision>',
      'the branch, tag or commit that holds the earlier schema',
    )
    .option('--allow-empty', 'be content where no file is found');
  addReportOptions(command, { formats: outputFormats })
    .addHelpText('after', examples)
    .action((files: string[], options: CompatOptions) =>
      runCompat({ files, options, context }),
    );
};

async function runCompat(input: {
  files: string[];
  options: CompatOptions;
  context: CommandContext;
}): Promise<void> {
  const { files, options, context } = input;
  const { surroundings, version, end } = context;
  const { folder } = surroundings;
  const found = await readConfiguration({ folder, file: options.config });
  const settings = { ...found.configuration.compat, ...options };
  const { level = 'BACKWARD', profile = 'confluent' } = settings;
  // Several files are a succession, whatever the configuration says.
  const against =
    options.against ?? (files.length > 1 ? undefined : settings.against);
  const successions = await gather({ ...input, ...settings, against });
  const checked = await mapWithLimit({
    values: successions,
    limit: atOnce,
    map: async read => {
      const succession = await read();
      const { file, writers } = succession;
      return detached({
        file,
        writers: writers.map(({ name }) => name),
        ...checkSuccession({ succession, level, profile }),
      });
    },
  });
  const reports = checked.map(({ file, findings }) => ({
    file,
    documents: [],
    findings,
  }));
  const counts = countFindings({ files: reports });
  const report: CompatReport = {
    command: 'compat',
    version,
    folder: folderInRepository(folder),
    files: reports,
    results: checked.map(({ file, writers, result }) => ({
      file,
      writers,
      result,
    })),
    counts,
    failOn: 'error',
    failed: counts.error > 0,
  };
  await writeReport({
    render: shape =>
      renderCompat({
        ...shape,
        report,
        rules: compatRules,
      }),
    output: outputOf({ flags: options, found }),
    surroundings,
  });
  end(report.failed ? exitCodes.findings : exitCodes.fine);
}

async function gather(options: {
  files: string[];
  context: CommandContext;
  format?: SchemaFormat;
  against?: string;
  allowEmpty?: boolean;
}): Promise<SuccessionReader[]> {
  const { files, context, format, against, allowEmpty } = options;
  const { folder } = context.surroundings;
  if (against === undefined) {
    return [() => successionOfFiles({ folder, files, format })];
  }
  const repository = await Repository.open({ folder });
  return successionsSince({
    folder,
    patterns: files,
    allowEmpty,
    format,
    repository,
    commit: await repository.resolveCommit({ revision: against }),
    revision: against,
  });
}
