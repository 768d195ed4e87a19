import { lstat, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { convertPathToPattern, glob } from 'tinyglobby';
import { UsageError } from '../configuration/UsageError';
import { displayName } from './repositoryFolder';
import { FoundFile } from './types';

/** What product and contract files are called. */
export const defaultPattern = '**/*.{odps,odcs}.{yaml,yml,json}';

export const alwaysIgnored = ['**/node_modules/**', '**/.git/**'];

/** Patterns with the folder that they start from. */
export interface Patterns {
  patterns: readonly string[];
  folder: string;
}

/**
 * The files that are meant, in the order of their names. A pattern may be a
 * file, a folder or a glob; a glob does not follow symbolic links, so a loop of
 * them ends and no file comes twice. Throws {@link UsageError} for a pattern
 * that finds nothing.
 */
export async function findFiles(options: {
  /** The folder of the run. */
  folder: string;
  files: Patterns;
  ignore?: Patterns;
  /** Whether a pattern may find nothing. */
  allowEmpty?: boolean;
  /** What a folder stands for. */
  patternInFolder?: string;
}): Promise<FoundFile[]> {
  const { folder, files, ignore, allowEmpty = false } = options;
  const found = new Map<string, FoundFile>();
  const ignored = isIgnoredBy(ignore);
  for (const pattern of files.patterns) {
    const paths = await pathsOf({ ...options, pattern, from: files.folder });
    if (paths.length === 0 && !allowEmpty) {
      throw nothingFound(pattern);
    }
    for (const { path, named } of paths) {
      if (!ignored(path) && !found.get(path)?.named) {
        found.set(path, { path, named, name: displayName({ folder, path }) });
      }
    }
  }
  return [...found.values()].sort((left, right) =>
    left.name < right.name ? -1 : 1,
  );
}

/** Whether the user wants a path left out. */
export function isIgnoredBy(patterns?: Patterns): (path: string) => boolean {
  if (!patterns) {
    return () => false;
  }
  const matches = picomatch([...patterns.patterns], { dot: true });
  return path => matches(displayName({ folder: patterns.folder, path }));
}

async function pathsOf(options: {
  pattern: string;
  from: string;
  patternInFolder?: string;
}): Promise<{ path: string; named: boolean }[]> {
  const { pattern, from, patternInFolder = defaultPattern } = options;
  if (pattern.trim() === '') {
    throw new UsageError(
      'An empty text is no name of a file. Name one, or leave it out to take all.',
    );
  }
  const path = resolve(from, pattern);
  const kind = await kindOf(path);
  if (kind === 'file') {
    return [{ path, named: true }];
  }
  if (kind === 'nothing' && !picomatch.scan(pattern).isGlob) {
    return [];
  }
  const paths = await glob({
    patterns: [
      kind === 'folder'
        ? joinPattern(convertPathToPattern(pattern), patternInFolder)
        : pattern,
    ],
    cwd: from,
    absolute: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: alwaysIgnored,
  });
  return paths.map(each => ({ path: resolve(each), named: false }));
}

function joinPattern(folder: string, pattern: string): string {
  return folder === '.' ? pattern : `${folder.replace(/\/+$/, '')}/${pattern}`;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A loop of links, a link to nowhere, or a file in a folder that may not be entered, is there: reading it says why not.
    return code === 'ELOOP' || code === 'EACCES' || (await isLink(path))
      ? 'file'
      : 'nothing';
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

export function nothingFound(pattern: string): UsageError {
  const quoted = JSON.stringify(pattern);
  if (picomatch.scan(pattern).isGlob) {
    return new UsageError(
      `No file matches ${quoted}. Check the pattern and its quotes, or add --allow-empty where that is fine. ` +
        "Write, for example: 'contracts/**/*.odcs.yaml'.",
    );
  }
  return new UsageError(
    `There is no file ${quoted}, and no folder of that name with files such as orders.odcs.yaml. ` +
      'Check the spelling, or add --allow-empty where that is fine.',
  );
}
