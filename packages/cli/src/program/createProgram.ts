import { Command } from 'commander';
import { version } from '../../package.json';
import { addCompatCommand } from '../compat/command';
import { addConvertCommand } from '../convert/command';
import { addDiffCommand } from '../diff/command';
import { addExplainCommand } from '../explain/explainCommand';
import { addRulesCommand } from '../explain/rulesCommand';
import { Surroundings } from '../output';
import { addValidateCommand } from '../validate/command';
import { AddCommand } from './command';
import { ExitCode } from './exitCodes';

const codes = `
Ends with 0 if all is fine, with 1 if something was found that matters, and with
2 if it could not do what it was asked to.

data-product <command> --help says more about a command.
`;

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addValidateCommand,
  addDiffCommand,
  addCompatCommand,
  addConvertCommand,
  addRulesCommand,
  addExplainCommand,
];

/** The program with all commands; nothing runs yet. */
export function createProgram(options: {
  surroundings: Surroundings;
  end: (code: ExitCode) => void;
}): Command {
  const { surroundings } = options;
  const { standardOutput, standardError } = surroundings;
  const program = new Command('data-product')
    .description(
      'Checks, compares and converts data contracts (ODCS) and data products (ODPS).',
    )
    .version(version, '-V, --version', 'say the version of this program')
    .helpOption('-h, --help', 'say how to use it')
    .helpCommand('help [command]', 'say how to use a command')
    .exitOverride()
    .configureOutput({
      writeOut: text => standardOutput.write(text),
      writeErr: text => standardError.write(text),
      outputError: (text, write) => write(withName(text)),
      // The same everywhere, so that the documentation can show it.
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', codes);
  for (const addCommand of commands) {
    addCommand(program, { ...options, version });
  }
  return program;
}

function withName(text: string): string {
  return `data-product: ${text.replace(/^error: /, '')}`;
}
