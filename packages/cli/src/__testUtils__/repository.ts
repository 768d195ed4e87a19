import { execFileSync } from 'node:child_process';
import { temporaryFolder, writeFiles } from './temporaryFolder';

/** Runs git in a folder as somebody without any settings of his own. */
export function git(folder: string, ...arguments_: string[]): string {
  return execFileSync('git', arguments_, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
    },
  });
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** A repository with one commit that holds the files. */
export function temporaryRepository(
  files: Record<string, string | Buffer>,
): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  writeFiles(folder, files);
  commitAll(folder, 'first');
  return folder;
}
