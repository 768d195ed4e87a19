import { execFile } from 'node:child_process';
import { UsageError } from '../configuration/UsageError';

/** Lists of files and single files; larger ones are cut off with an error. */
const maximumBytes = 256 * 1024 * 1024;

/** Thrown when git itself says no. */
export class GitError extends Error {
  name = 'GitError';
}

/** Runs git without a shell, so that no name of a file or revision is ever obeyed. */
export function runGit(options: {
  folder: string;
  arguments: readonly string[];
  input?: string;
}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...options.arguments],
      {
        cwd: options.folder,
        encoding: 'buffer',
        maxBuffer: maximumBytes,
        // Messages are looked at, locks belong to whoever works in the folder.
        env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      },
      (error, output, messages) => {
        if (!error) {
          resolve(output);
        } else if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          reject(
            new UsageError(
              'git was not found. Install git, or compare two files without --against.',
            ),
          );
        } else {
          const [reason] = messages.toString('utf8').trim().split('\n');
          reject(new GitError(reason || error.message));
        }
      },
    );
    // A git that ended early has said why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}
