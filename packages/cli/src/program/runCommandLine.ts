import { Command, CommanderError } from 'commander';
import { UsageError } from '../configuration/UsageError';
import { Surroundings } from '../output';
import { printable } from '../report/printable';
import { createProgram } from './createProgram';
import { ExitCode, exitCodes } from './exitCodes';

/**
 * Runs the command line and tells how it ended: 0 if all is fine, 1 if something
 * was found, 2 if it was used in a wrong way. It never throws and writes no
 * stack trace.
 *
 * @public
 */
export async function runCommandLine(options: {
  /** Without the program itself, such as `['validate', 'orders.odps.yaml']`. */
  arguments: readonly string[];
  surroundings: Surroundings;
}): Promise<number> {
  const { surroundings } = options;
  let code: ExitCode = exitCodes.fine;
  const program: Command = createProgram({
    surroundings,
    end: ended => {
      code = ended;
    },
  });
  try {
    await program.parseAsync([...options.arguments], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version were asked for; everything else was said on stderr.
      return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
    }
    surroundings.standardError.write(`${explain(error, surroundings)}\n`);
    return exitCodes.wrongUse;
  }
}

function explain(error: unknown, { environment }: Surroundings): string {
  if (error instanceof UsageError) {
    return `data-product: ${printable(error.message)}`;
  }
  const stack = error instanceof Error ? error.stack : undefined;
  return environment.DEBUG
    ? `data-product: ${stack ?? error}`
    : `data-product: something unexpected happened: ${printable(
        String(error),
      )}. Set DEBUG=1 to see where, and report it.`;
}
