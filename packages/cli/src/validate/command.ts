import { Option } from 'commander';
import {
  conventionsOf,
  filesOf,
  outputOf,
  readConfiguration,
} from '../configuration';
import { defaultPattern, findFiles, folderInRepository } from '../files';
import { progressLine, writeReport } from '../output';
import { AddCommand } from '../program/command';
import { exitCodes } from '../program/exitCodes';
import { addReportOptions, ReportFlags } from '../program/sharedOptions';
import { OutputFormat, outputFormats, renderReport } from '../report';
import { FailOn, failOnWords, validationRules } from '../rules';
import { validateFiles } from './validateFiles';

interface ValidateOptions extends ReportFlags<OutputFormat> {
  failOn?: FailOn;
  allowEmpty?: boolean;
}

const examples = `
Examples:
  $ data-product validate
  $ data-product validate orders.odps.yaml contracts
  $ data-product validate 'contracts/**/*.yaml' --fail-on warning
  $ data-product validate --output sarif --output-file data-products.sarif
`;

/** `data-product validate`: what is wrong with data products and data contracts. */
export const addValidateCommand: AddCommand = (program, context) => {
  const command = program
    .command('validate')
    .summary('say what is wrong with data products and data contracts')
    .description(
      'Checks data products (ODPS) and data contracts (ODCS), each by itself and all together. ' +
        'Documents of other kinds are skipped.',
    )
    .argument(
      '[files...]',
      `files, folders or glob patterns in quotes (default: those of the configuration, else ${defaultPattern})`,
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        'the least severity that ends the program with code 1 (default: error)',
      ).choices(failOnWords),
    )
    .option('--allow-empty', 'be content where no file is found');
  addReportOptions(command, { formats: outputFormats })
    .addHelpText('after', examples)
    .action(async (patterns: string[], options: ValidateOptions) => {
      const { surroundings, version } = context;
      const { folder, environment, now, standardError } = surroundings;
      const found = await readConfiguration({ folder, file: options.config });
      const { configuration } = found;
      const conventions = await conventionsOf({ found, environment });
      const files = await findFiles({
        folder,
        ...filesOf({ patterns, folder, found }),
        allowEmpty: options.allowEmpty,
      });
      const progress = progressLine({
        stream: standardError,
        what: 'Checking',
        total: files.length,
      });
      const report = await validateFiles({
        files,
        rules: configuration.rules ?? {},
        conventions,
        failOn: options.failOn ?? configuration.failOn ?? 'error',
        now,
        folder: folderInRepository(folder),
        version,
        onProgress: progress.update,
      });
      progress.clear();
      await writeReport({
        render: shape =>
          renderReport({ ...shape, report, rules: validationRules }),
        output: outputOf({ flags: options, found }),
        surroundings,
      });
      context.end(report.failed ? exitCodes.findings : exitCodes.fine);
    });
};
