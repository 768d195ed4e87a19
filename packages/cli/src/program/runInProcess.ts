import { exitCodes } from './exitCodes';
import { runCommandLine } from './runCommandLine';

/**
 * Runs the command line with the arguments, streams and folder of this process.
 *
 * @public
 */
export async function runInProcess(): Promise<void> {
  let lost = false;
  const onLost = (code: string) => {
    lost = true;
    process.exitCode = exitCodes.wrongUse;
    process.stderr.write(
      `data-product: the output cannot be written (${code}). Write it elsewhere.\n`,
    );
  };
  watch(process.stdout, onLost);
  // There is no place left to say it.
  watch(process.stderr, () => {});
  const code = await runCommandLine({
    arguments: process.argv.slice(2),
    surroundings: {
      folder: process.cwd(),
      environment: process.env,
      standardInput: process.stdin,
      standardOutput: process.stdout,
      standardError: process.stderr,
      now: new Date(),
    },
  });
  // Not process.exit: what was written to a pipe may still be on its way.
  process.exitCode = lost ? exitCodes.wrongUse : code;
}

/** Whoever reads the output may have seen enough, as in `data-product validate | head`. */
function watch(stream: NodeJS.WriteStream, onLost: (code: string) => void) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') {
      onLost(code);
    }
  });
}
