import { Option } from 'commander';
import { AddCommand } from '../program/command';
import { exitCodes } from '../program/exitCodes';
import { jsonReport } from '../report/json';
import { rulesByCommand } from './rulesByCommand';

/** `data-product rules`: everything that can be found. */
export const addRulesCommand: AddCommand = (program, context) => {
  const { surroundings, end } = context;
  program
    .command('rules')
    .summary('list everything that can be found')
    .description('Lists the rules of all commands.')
    .addOption(
      new Option('-o, --output <format>', 'the form of the list')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(({ output }: { output: 'text' | 'json' }) => {
      surroundings.standardOutput.write(
        output === 'json' ? jsonReport({ report: rulesByCommand }) : asText(),
      );
      end(exitCodes.fine);
    });
};

function asText(): string {
  return Object.entries(rulesByCommand)
    .map(([command, rules]) => {
      const width = Math.max(...rules.map(({ id }) => id.length));
      const lines = rules.map(
        ({ id, severity, summary }) =>
          `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
      );
      return [command, ...lines, ''].join('\n');
    })
    .join('\n');
}
