import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { runCommandLine } from '../program';

export const program = resolve(__dirname, '../../bin/data-product');

/** How the program ended, and what it wrote. */
export interface ProgramRun {
  code: number | null;
  output: string;
  messages: string;
}

/** Runs the command line in this process, which takes no time to start. */
export async function runProgram(options: {
  folder: string;
  arguments: readonly string[];
  /** Whether a person looks at a terminal. */
  isTTY?: boolean;
  input?: string;
}): Promise<ProgramRun> {
  const { folder, isTTY, input = '' } = options;
  const written = { output: '', messages: '' };
  const code = await runCommandLine({
    arguments: options.arguments,
    surroundings: {
      folder,
      environment: {},
      standardInput: (async function* bytes() {
        yield Buffer.from(input);
      })(),
      standardOutput: {
        isTTY,
        write: text => {
          written.output += text;
        },
      },
      standardError: {
        isTTY,
        write: text => {
          written.messages += text;
        },
      },
      now: new Date('2026-11-21'),
    },
  });
  return { code, ...written };
}

/** Runs the program as people do, without what the runner of tests has set. */
export function startProgram(options: {
  folder: string;
  arguments: readonly string[];
}): Promise<ProgramRun> {
  return new Promise((finish, fail) => {
    const child = spawn(process.execPath, [program, ...options.arguments], {
      cwd: options.folder,
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const messages: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
    child.on('error', fail);
    child.on('close', code =>
      finish({
        code,
        output: Buffer.concat(output).toString('utf8'),
        messages: Buffer.concat(messages).toString('utf8'),
      }),
    );
  });
}
