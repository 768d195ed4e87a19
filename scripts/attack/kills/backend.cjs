// The backend of this repository with those of its plugins that data products live in: what has
// nothing to do with them need not be started a hundred times.
const { readFileSync } = require('node:fs');
const { createRequire, flushCompileCache } = require('node:module');
const { join } = require('node:path');

const index = join(__dirname, '../../../packages/backend/src/index.ts');
const requireThere = createRequire(index);
const { createBackend } = requireThere('@backstage/backend-defaults');
const OTHERS =
  /demoSignIn|plugin-(?:app|auth|search|signals|techdocs|user-settings)-backend/;

const backend = createBackend();
const names = [
  ...readFileSync(index, 'utf8').matchAll(/import\(\s*'([^']+)',?\s*\)/g),
].map(([, name]) => name);
for (const name of names.filter(text => !OTHERS.test(text))) {
  if (!name.includes('-search-')) backend.add(requireThere(name).default);
}
// Who is killed cannot keep what it has compiled for the next start.
backend.start().then(() => flushCompileCache());
