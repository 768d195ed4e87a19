// Builds the app of the legacy frontend system and serves it, beside the portal whose backend it
// talks to, as a web server for static files would.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { buildApp, root } from './buildApp.mjs';

const port = Number(process.env.E2E_LEGACY_PORT);
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

buildApp({
  directory: 'packages/legacy-app',
  env: { APP_CONFIG_app_baseUrl: JSON.stringify(`http://127.0.0.1:${port}`) },
});

const files = join(root, 'packages/legacy-app/dist');
createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const wanted = join(files, normalize(pathname));
  // Every address without a file is one of the app.
  const isFile = extname(wanted) in TYPES && existsSync(wanted);
  const file = isFile ? wanted : join(files, 'index.html');
  response.writeHead(200, { 'content-type': TYPES[extname(file)] });
  response.end(readFileSync(file));
}).listen(port, '127.0.0.1');

// No orphan: it stops when its parent is gone.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 1_000);
