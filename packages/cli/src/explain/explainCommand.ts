import { didYouMean, UsageError } from '../configuration';
import { AddCommand } from '../program/command';
import { exitCodes } from '../program/exitCodes';
import { rulesByCommand } from './rulesByCommand';

/** `data-product explain <rule>`: why there is a rule, and what to do. */
export const addExplainCommand: AddCommand = (program, context) => {
  const { surroundings, end } = context;
  program
    .command('explain')
    .summary('say why there is a rule, and what to do')
    .description('Explains a rule: why it exists, and what to do about it.')
    .argument('<rule>', 'the name of the rule, such as missing-field')
    .addHelpText(
      'after',
      `
Examples:
  $ data-product explain output-port-without-contract
`,
    )
    .action((id: string) => {
      surroundings.standardOutput.write(explain(id));
      end(exitCodes.fine);
    });
};

function explain(id: string): string {
  const all = Object.entries(rulesByCommand);
  const found = all.flatMap(([command, rules]) =>
    rules.filter(rule => rule.id === id).map(rule => ({ ...rule, command })),
  );
  if (found.length === 0) {
    const known = all.flatMap(([, rules]) => rules.map(rule => rule.id));
    throw new UsageError(
      `There is no rule ${JSON.stringify(id)}.${didYouMean({
        name: id,
        known,
      })} Run data-product rules for a list.`,
    );
  }
  return found
    .map(
      ({ command, severity, summary, explanation, remedy }) =>
        `${id} (${command}, ${severity})\n\n${summary}.\n\n${explanation}\n\nWhat to do: ${remedy}\n`,
    )
    .join('\n');
}
