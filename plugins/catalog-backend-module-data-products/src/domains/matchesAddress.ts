import { hidesItsWay } from '../standing/hidesItsWay';

/**
 * How hosts of repositories spell the same place. No repository can be called one
 * of these where repositories are deeper than the second segment.
 */
const SPELLINGS: readonly string[] = ['blob', 'tree', 'raw', 'edit'];
const FIRST_AFTER_REPOSITORY = 2;

/**
 * Tells whether a file is at an address, or anywhere below it. A `*` in the
 * address stands for any part of one segment of the path, and for nothing else.
 *
 * @remarks
 *
 * Strict, because it makes a file the word of a domain. Both are read as a browser
 * reads them, so that nothing that a place is written with, such as `..`, an
 * account or a backslash, leads elsewhere than it seems to.
 */
export function matchesAddress(options: {
  /** Such as `https://github.com/acme/sales-*`, or a folder of this machine. */
  address: string;
  /** As the catalog writes places: `url:https://…`, `file:/…`. */
  place: string;
}): boolean {
  const address = readAddress(options.address);
  const place = readPlace(options.place);
  if (!address || !place || address.host !== place.host) return false;
  return (
    address.segments.length <= place.segments.length &&
    address.segments.every((segment, index) =>
      matchesSegment(segment, place.segments[index]),
    )
  );
}

/** Whether an address can be compared with places at all. */
export function isAddress(text: string): boolean {
  const read = readAddress(text);
  return Boolean(
    read &&
      read.segments.length > 0 &&
      // A whole host is nobody's, and a star for it is anybody's.
      read.segments.some(segment => !/^\*+$/.test(segment)) &&
      !read.host.includes('*') &&
      !/[?#]/.test(text),
  );
}

interface Place {
  /** With the protocol; empty for this machine. */
  host: string;
  segments: string[];
}

function readPlace(place: string): Place | undefined {
  const [, type, target] = /^(url|file):(.*)$/s.exec(place.trim()) ?? [];
  if (type === 'url') return readUrl(target);
  return type === 'file' ? readFolder(target) : undefined;
}

function readAddress(address: string): Place | undefined {
  if (/^https?:\/\//i.test(address)) return readUrl(address);
  return readFolder(address.replace(/^file:/, ''));
}

function readUrl(text: string): Place | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  if (!/^https?:$/.test(protocol) || hidesItsWay(pathname)) return undefined;
  return {
    host: `${protocol}//${host}`,
    segments: inOneSpelling(toSegments(pathname)),
  };
}

function readFolder(path: string): Place | undefined {
  if (!path.startsWith('/')) return undefined;
  const segments = toSegments(path);
  return segments.some(segment => segment === '.' || segment === '..')
    ? undefined
    : { host: '', segments };
}

function inOneSpelling(segments: string[]): string[] {
  const index = segments.findIndex(
    (segment, position) =>
      position >= FIRST_AFTER_REPOSITORY && SPELLINGS.includes(segment),
  );
  if (index < 0) return segments;
  const repository = segments.slice(0, index);
  return [
    ...(repository.at(-1) === '-' ? repository.slice(0, -1) : repository),
    SPELLINGS[0],
    ...segments.slice(index + 1),
  ];
}

function toSegments(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function matchesSegment(pattern: string, segment: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === segment;
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (segment.length < first.length + last.length) return false;
  if (!segment.startsWith(first) || !segment.endsWith(last)) return false;
  let position = first.length;
  const end = segment.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = segment.indexOf(part, position);
    if (found < 0 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
}
