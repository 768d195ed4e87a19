import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SCRIPT = /<script[^>]+src="([^"]+)"/g;

/** The scripts that the page of a built app names, in their order. */
export function initialScripts({ app }) {
  const html = readFileSync(join(app, 'dist/index.html'), 'utf8');
  return [...html.matchAll(SCRIPT)].map(([, path]) => basename(path));
}

/** How many bytes scripts of a built app have, compressed as the backend sends them. */
export function compressedBytes({ app, scripts }) {
  return scripts
    .map(name => gzipSync(readFileSync(join(app, 'dist/static', name))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
