import { settings, Settings } from '../configuration';
import { Surroundings } from '../output';
import { createProgram } from '../program/createProgram';
import { CommandRule, rulesOfCommand } from '../rules';

/** A place of the page whose text comes from the program: its mark, and what follows it. */
const places =
  /<!-- (help|rules|configuration)(?:: (\w+))? -->[^]*?<!-- end -->/g;

/** The page with what the program says of itself. */
export function commandLinePage(options: {
  /** The page as it is. */
  page: string;
  surroundings: Surroundings;
}): string {
  return options.page.replace(places, (_, kind, command) => {
    const mark = command ? `${kind}: ${command}` : kind;
    return [
      `<!-- ${mark} -->`,
      '',
      textFor({ kind, command, surroundings: options.surroundings }),
      '',
      '<!-- end -->',
    ].join('\n');
  });
}

function textFor(options: {
  kind: string;
  command: CommandRule['command'];
  surroundings: Surroundings;
}): string {
  switch (options.kind) {
    case 'help':
      return ['```text', help(options), '```'].join('\n');
    case 'rules':
      return ruleTable(options.command);
    default:
      return markdownTable([
        ['setting', 'what it says', 'example'],
        ...settingRows(settings, ''),
      ]);
  }
}

function help(options: {
  command: string;
  surroundings: Surroundings;
}): string {
  const { command, surroundings } = options;
  let text = '';
  const program = createProgram({
    surroundings: {
      ...surroundings,
      standardOutput: {
        write: part => {
          text += part;
        },
      },
    },
    end: () => {},
  });
  program.commands.find(each => each.name() === command)?.outputHelp();
  return text.trim();
}

function ruleTable(command: CommandRule['command']): string {
  return markdownTable([
    ['rule', 'severity', 'what it means', 'what to do'],
    ...rulesOfCommand(command).map(({ id, severity, summary, remedy }) => [
      `\`${id}\``,
      severity,
      summary,
      remedy,
    ]),
  ]);
}

function settingRows(rows: Settings, prefix: string): string[][] {
  return Object.entries(rows).flatMap(([name, setting]) =>
    setting.kind === 'section'
      ? settingRows(setting.settings, `${prefix}${name}.`)
      : [
          [
            `\`${prefix}${name}\``,
            setting.description,
            `\`${setting.example}\``,
          ],
        ],
  );
}

/** A table whose columns stand below each other, as Prettier writes them. */
function markdownTable([head, ...rows]: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(row => row[column].length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]) =>
    line(row.map((cell, column) => cell.padEnd(widths[column])));
  const rule = line(widths.map(width => '-'.repeat(width)));
  return [padded(head), rule, ...rows.map(padded)].join('\n');
}
