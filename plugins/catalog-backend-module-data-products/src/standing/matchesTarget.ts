import { Minimatch } from 'minimatch';
import { hidesItsWay } from './hidesItsWay';

/**
 * How hosts of repositories spell the same file, in a target and in what they find
 * by it: behind the repository, which may be called like that itself.
 */
const SPELLINGS =
  /^(https?:\/\/[^/]+(?:\/[^/]+){2,}?)\/(?:-\/)?(?:blob|tree|raw|src|edit)\//;

/**
 * Tells whether a location with this target reads this file: by its very
 * address, or by a glob behind the same beginning.
 *
 * @remarks
 *
 * Strict, because it makes a file one of the location's source: up to the first
 * star, target and file have to be equal, so that another repository never
 * matches.
 */
export function matchesTarget(options: {
  target: string;
  file: string;
}): boolean {
  const target = oneSpelling(options.target);
  const file = oneSpelling(options.file);
  if (target === file) return true;
  const star = target.search(/[*{[]/);
  if (star < 0) return false;
  const beginning = target.slice(0, target.lastIndexOf('/', star) + 1);
  if (!isWholePath(beginning) || !file.startsWith(beginning)) return false;
  const rest = file.slice(beginning.length);
  if (rest.split('/').includes('..') || hidesItsWay(rest)) return false;
  return new Minimatch(target.slice(beginning.length), {
    dot: true,
    nocomment: true,
    nonegate: true,
  }).match(rest);
}

function oneSpelling(address: string): string {
  return address.replace(SPELLINGS, '$1/blob/');
}

/** A folder on this machine, or an address with its host. */
function isWholePath(beginning: string): boolean {
  return beginning.startsWith('/') || /^[a-z]+:\/\/[^/]+\//.test(beginning);
}
