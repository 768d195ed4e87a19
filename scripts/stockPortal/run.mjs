import { spawn } from 'node:child_process';

/** Runs a command to its end; what it printed is shown only when it fails. */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', text => (output += text));
    child.stderr.on('data', text => (output += text));
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(output);
      else {
        reject(
          new Error(
            `${[command, ...args].join(' ')} ended with ${code}:\n${lastOf(
              output,
            )}`,
          ),
        );
      }
    });
  });
}

/** Yarn prints a line of its own code, which is a megabyte long, when it fails. */
function lastOf(output) {
  return output
    .split('\n')
    .map(line => line.slice(0, 300))
    .slice(-60)
    .join('\n');
}

/** For Yarn in a stock portal. */
export const yarnSettings = {
  // The Yarn of the toolchain: the one that the template brings fails on newer releases of Node.
  YARN_IGNORE_PATH: '1',
  // Native modules come prebuilt; not every machine has a compiler.
  YARN_ENABLE_SCRIPTS: 'false',
  YARN_ENABLE_TELEMETRY: '0',
  // Where CI is set, too.
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
};
