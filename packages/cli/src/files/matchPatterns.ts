import { resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { alwaysIgnored, defaultPattern, Patterns } from './findFiles';
import { displayName } from './repositoryFolder';

/**
 * The same decision as that of {@link findFiles}, for files that are on no disk
 * any more: a pattern may be a file, a folder or a glob.
 */
export function matchPatterns(files: Patterns): (path: string) => boolean {
  const { patterns, folder } = files;
  const matchers = patterns.map(pattern => matcherOf(pattern, folder));
  const isIgnored = picomatch([...alwaysIgnored], { dot: true });
  return path =>
    !isIgnored(displayName({ folder, path })) &&
    matchers.some(matches => matches(path));
}

function matcherOf(pattern: string, folder: string): (path: string) => boolean {
  const meant = resolve(folder, pattern);
  const matchesGlob = picomatch(pattern);
  const matchesInFolder = picomatch(defaultPattern);
  const prefix = meant.endsWith(sep) ? meant : meant + sep;
  return path =>
    path === meant ||
    matchesGlob(displayName({ folder, path })) ||
    (path.startsWith(prefix) &&
      matchesInFolder(displayName({ folder: meant, path })));
}
