import { Minimatch } from 'minimatch';

/** Tells whether a path below a source is one of those that the operator wants. */
export function matchesPatterns(
  patterns: readonly string[],
): (path: string) => boolean {
  const matchers = patterns.map(
    pattern => new Minimatch(pattern, { nocomment: true, nonegate: true }),
  );
  return path => matchers.some(matcher => matcher.match(path));
}
