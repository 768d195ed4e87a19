import { join } from 'node:path';
import { UsageError } from '../configuration/UsageError';
import { GitError, runGit } from './runGit';

/** A file of a commit. */
export interface CommittedFile {
  path: string;
  /** The id under which git keeps its content. */
  object: string;
  /** In bytes. */
  size: number;
}

/** A file that has another name than before. */
export interface Rename {
  olderPath: string;
  newerPath: string;
}

/** What a commit holds, read from the repository around a folder. Paths start at its root, with `/`. */
export class Repository {
  readonly #root: string;

  private constructor(options: { root: string }) {
    this.#root = options.root;
  }

  /** Throws {@link UsageError} where there is no repository. */
  static async open(options: { folder: string }): Promise<Repository> {
    try {
      const output = await runGit({
        ...options,
        arguments: ['rev-parse', '--show-toplevel'],
      });
      return new Repository({
        root: output.toString('utf8').replace(/\n$/, ''),
      });
    } catch (error) {
      throw error instanceof GitError
        ? new UsageError(
            `${options.folder} lies in no git repository that can be read (${error.message}). ` +
              'Run in a clone, or compare two files without --against.',
          )
        : error;
    }
  }

  get root(): string {
    return this.#root;
  }

  /**
   * The full id of the commit that is meant. For `HEAD` of a repository without
   * commits, that of nothing at all, so that everything is new.
   */
  async resolveCommit(options: { revision: string }): Promise<string> {
    const { revision } = options;
    if (revision.startsWith('-') || revision.trim() === '') {
      throw new UsageError(
        `${JSON.stringify(
          revision,
        )} is no revision. Name a branch, a tag or a commit, such as origin/main.`,
      );
    }
    try {
      return await this.#line([
        ...['rev-parse', '--verify', '--quiet', '--end-of-options'],
        `${revision}^{commit}`,
      ]);
    } catch (error) {
      if (!(error instanceof GitError)) {
        throw error;
      }
      if (revision === 'HEAD') {
        return this.#line(['hash-object', '-t', 'tree', '--stdin']);
      }
      throw new UsageError(
        `The repository has no revision ${JSON.stringify(revision)}. ` +
          'Check its spelling; in CI fetch it first: a shallow clone has one commit only (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).',
      );
    }
  }

  /** The commit from which the checked out branch and the other one both grew. */
  async mergeBase(options: { commit: string }): Promise<string> {
    try {
      return await this.#line(['merge-base', 'HEAD', options.commit]);
    } catch (error) {
      throw error instanceof GitError
        ? new UsageError(
            'The branches have no commit in common that is known here. ' +
              'In CI fetch the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0), or leave --merge-base out.',
          )
        : error;
    }
  }

  /** All regular files of a commit; no links and no submodules. */
  async files(options: { commit: string }): Promise<CommittedFile[]> {
    const entries = await this.#list([
      ...['ls-tree', '-r', '-l', '-z', '--full-tree', options.commit],
    ]);
    return entries.flatMap(entry => {
      const [, mode, object, size, path] =
        /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/s.exec(entry) ?? [];
      return mode?.startsWith('100')
        ? [{ path, object, size: Number(size) }]
        : [];
    });
  }

  /** The bytes of files as they were committed, in the same order, by one process. */
  async readFiles(options: {
    files: readonly CommittedFile[];
  }): Promise<Buffer[]> {
    const { files } = options;
    // By their ids, because the names could have line ends.
    const output = await runGit({
      folder: this.#root,
      arguments: ['cat-file', '--batch'],
      input: files.map(({ object }) => `${object}\n`).join(''),
    });
    let start = 0;
    return files.map(({ size }) => {
      const content = output.indexOf('\n', start) + 1;
      start = content + size + 1;
      return output.subarray(content, content + size);
    });
  }

  /** Paths of tracked files that differ from a commit: changed, deleted or added since. */
  async changedFiles(options: { commit: string }): Promise<Set<string>> {
    const arguments_ = [
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
    ];
    return new Set(await this.#list([...arguments_, options.commit, '--']));
  }

  /** Paths that git does not know yet and does not ignore; none of other repositories inside this one. */
  async untrackedFiles(): Promise<Set<string>> {
    return new Set(
      await this.#list(['ls-files', '-z', '--others', '--exclude-standard']),
    );
  }

  /** Files that git takes for the same under another name. */
  async renames(options: { commit: string }): Promise<Rename[]> {
    const fields = await this.#list([
      ...[
        'diff',
        '--name-status',
        '-z',
        '-M',
        '--diff-filter=R',
        '--no-ext-diff',
      ],
      ...[options.commit, '--'],
    ]);
    const renames: Rename[] = [];
    for (let index = 0; index + 2 < fields.length; index += 3) {
      renames.push({
        olderPath: fields[index + 1],
        newerPath: fields[index + 2],
      });
    }
    return renames;
  }

  /** The bytes of a file as they were committed; absent if the commit has no such file. */
  async readFile(options: {
    commit: string;
    path: string;
  }): Promise<Buffer | undefined> {
    const { commit, path } = options;
    try {
      return await this.#run(['cat-file', 'blob', `${commit}:${path}`]);
    } catch (error) {
      if (error instanceof GitError) {
        return undefined;
      }
      throw error;
    }
  }

  /** Where a path of the repository lies on the disk. */
  absolutePath(path: string): string {
    return join(this.#root, path);
  }

  async #line(arguments_: readonly string[]): Promise<string> {
    return (await this.#run(arguments_)).toString('utf8').trim();
  }

  async #list(arguments_: readonly string[]): Promise<string[]> {
    const output = (await this.#run(arguments_)).toString('utf8');
    return output.split('\0').filter(Boolean);
  }

  #run(arguments_: readonly string[]): Promise<Buffer> {
    return runGit({ folder: this.#root, arguments: arguments_ });
  }
}
