// The backend of this repository as attackers meet it: with the real permissions, sign-in, search
// and actions. Who may see what, each attack decides by `attack.views` of its configuration.
const { readFileSync } = require('node:fs');
const { createRequire, flushCompileCache } = require('node:module');
const { join } = require('node:path');
const { attackFeatures } = require('./attackFeatures.cjs');

const index = join(__dirname, '../../../packages/backend/src/index.ts');
const requireThere = createRequire(index);
const { createBackend } = requireThere('@backstage/backend-defaults');
/** A sign-in and a policy of the attack take the place of those of the example company. */
const OTHERS =
  /^\.\/|plugin-(?:app|signals|techdocs|user-settings)-backend$|search-backend-module-catalog/;

const backend = createBackend();
const names = [
  ...readFileSync(index, 'utf8').matchAll(/import\(\s*'([^']+)',?\s*\)/g),
].map(([, name]) => name);
for (const name of names.filter(text => !OTHERS.test(text))) {
  backend.add(requireThere(name).default);
}
for (const feature of attackFeatures({ requireThere })) backend.add(feature);
// Who is killed cannot keep what it has compiled for the next start.
backend.start().then(() => flushCompileCache());
