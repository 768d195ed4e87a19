import { resolve } from 'node:path';
import type { Conventions } from '@data-mesh/data-contract';
import {
  conventionsOf,
  filesOf,
  FoundConfiguration,
  outputOf,
  readConfiguration,
  UsageError,
} from '../configuration';
import {
  defaultPattern,
  displayName,
  folderInRepository,
  FoundFile,
} from '../files';
import { Repository } from '../git';
import { writeReport } from '../output';
import { AddCommand, CommandContext } from '../program/command';
import { exitCodes } from '../program/exitCodes';
import { addReportOptions, ReportFlags } from '../program/sharedOptions';
import { wordList } from '../program/wordList';
import { countFindings, DiffFormat, diffFormats } from '../report';
import { diffRules } from '../rules';
import { DiffCondition, diffConditions } from './conditions';
import { diffAgainst } from './diffAgainst';
import { diffFiles } from './diffFiles';
import { ComparedSides } from './diffSides';
import { failsOn } from './failsOn';
import { renderDiff } from './renderDiff';
import { DiffReport } from './types';

interface DiffOptions extends ReportFlags<DiffFormat> {
  against?: string;
  mergeBase?: boolean;
  failOn?: DiffCondition[];
  allowEmpty?: boolean;
}

const examples = `
Examples:
  $ data-product diff orders-v1.odcs.yaml orders-v2.odcs.yaml
  $ data-product diff --against origin/main
  $ data-product diff --against origin/main --merge-base 'contracts/**/*.odcs.yaml'
  $ data-product diff --against v1.4.0 --output markdown --output-file changes.md
  $ data-product diff --against origin/main --fail-on breaking,insufficient-version
`;

/** `data-product diff`: what changed, whom it hurts, and whether the version says so. */
export const addDiffCommand: AddCommand = (program, context) => {
  const command = program
    .command('diff')
    .summary('say what changed, whom it hurts, and whether the version says so')
    .description(
      'Compares two files, or with --against the files of the working tree with those of a commit. ' +
        'Documents are known again by their id, wherever they have moved.',
    )
    .argument(
      '[files...]',
      `<older> <newer>; with --against files, folders or glob patterns in quotes (default: those of the configuration, else ${defaultPattern})`,
    )
    .option(
      '--against <revision>',
      'the branch, tag or commit to compare with, such as origin/main',
    )
    .option(
      '--merge-base',
      'compare with the commit from which the branch grew, not with its end',
    )
    .option('--no-merge-base', 'compare with the revision itself')
    .option(
      '--fail-on <conditions>',
      `what ends the program with code 1, separated by commas: ${diffConditions.join(
        ', ',
      )} (default: insufficient-version). A document that is gone and was not retired fails with all but never`,
      wordList('--fail-on', diffConditions),
    )
    .option('--allow-empty', 'be content where no file is found');
  addReportOptions(command, { formats: diffFormats })
    .addHelpText('after', examples)
    .action((files: string[], options: DiffOptions) =>
      runDiff({ files, options, context }),
    );
};

async function runDiff(input: {
  files: string[];
  options: DiffOptions;
  context: CommandContext;
}): Promise<void> {
  const { files, options, context } = input;
  const { surroundings, version, end } = context;
  const { folder } = surroundings;
  const found = await readConfiguration({ folder, file: options.config });
  const { configuration } = found;
  const conventions = await conventionsOf({
    found,
    environment: surroundings.environment,
  });
  const conditions = options.failOn ??
    configuration.diff?.failOn ?? ['insufficient-version'];
  // Two files are two files, whatever the configuration says.
  const against =
    options.against ??
    (files.length === 2 ? undefined : configuration.diff?.against);
  const compared =
    against === undefined
      ? await compareFiles({ files, folder, conventions })
      : await compareWithCommit({ ...input, against, found, conventions });
  const counts = countFindings(compared);
  const unreadable = compared.files.some(({ findings }) =>
    findings.some(
      ({ rule, severity }) => rule === 'not-comparable' && severity === 'error',
    ),
  );
  const failed =
    failsOn({ ...compared, conditions }) ||
    (unreadable && !conditions.includes('never'));
  const nothingCompared = !failed && hasComparedNothing(compared);
  const report: DiffReport = {
    command: 'diff',
    version,
    folder: folderInRepository(folder),
    ...compared,
    counts,
    failOn: conditions.includes('never') ? 'never' : 'error',
    nothingCompared,
    failed: nothingCompared || failed,
  };
  await writeReport({
    render: shape => renderDiff({ ...shape, report, rules: diffRules }),
    output: outputOf({ flags: options, found }),
    surroundings,
  });
  if (nothingCompared) {
    end(exitCodes.wrongUse);
  } else {
    end(failed ? exitCodes.findings : exitCodes.fine);
  }
}

/**
 * Two files are named to be compared. Of the files of a commit few have changed,
 * and what a pattern finds may hold anything; but whoever names a file that
 * holds nothing of ours is not told that nothing has changed in it.
 */
function hasComparedNothing(compared: Compared): boolean {
  const { against, changes, files, strange } = compared;
  return against === undefined
    ? strange.length > 0 && !changes.some(({ status }) => status === 'compared')
    : changes.length === 0 &&
        files.some(({ findings }) =>
          findings.some(
            ({ rule }) => rule === 'foreign-document' || rule === 'empty-file',
          ),
        );
}

type Compared = ComparedSides & { against?: string };

async function compareFiles(options: {
  files: readonly string[];
  folder: string;
  conventions: Conventions;
}): Promise<Compared> {
  const { files, folder, conventions } = options;
  if (files.length !== 2) {
    throw new UsageError(
      `diff compares two files, got ${files.length}. ` +
        'Name the older one and the newer one, or a revision with --against, such as --against origin/main.',
    );
  }
  const [older, newer] = files.map((name): FoundFile => {
    const path = resolve(folder, name);
    return { path, name: displayName({ folder, path }), named: true };
  });
  return diffFiles({ older, newer, conventions });
}

async function compareWithCommit(options: {
  files: readonly string[];
  options: DiffOptions;
  context: CommandContext;
  against: string;
  found: FoundConfiguration;
  conventions: Conventions;
}): Promise<Compared> {
  const { files, options: flags, context, against, found } = options;
  const { configuration } = found;
  const { folder } = context.surroundings;
  const repository = await Repository.open({ folder });
  const revision = await repository.resolveCommit({ revision: against });
  const commit =
    flags.mergeBase ?? configuration.diff?.mergeBase
      ? await repository.mergeBase({ commit: revision })
      : revision;
  const compared = await diffAgainst({
    folder,
    ...filesOf({ patterns: files, folder, found }),
    allowEmpty: flags.allowEmpty,
    repository,
    commit,
    standardError: context.surroundings.standardError,
    conventions: options.conventions,
  });
  return { ...compared, against: commit };
}
