// The backend of this repository without data products: everything else that packages/backend
// installs, and a provider of plain components in the place of our module.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { createBackend } = require('@backstage/backend-defaults');

const index = join(__dirname, '../../packages/backend/src/index.ts');
const requireThere = createRequire(index);
const backend = createBackend();
const names = [
  ...readFileSync(index, 'utf8').matchAll(/import\(\s*'([^']+)',?\s*\)/g),
].map(([, name]) => name);

for (const name of names) {
  if (!name.includes('-data-products')) backend.add(requireThere(name).default);
}
backend.add(require('./componentsModule.cjs'));

backend.start();
