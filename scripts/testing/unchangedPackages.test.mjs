import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { keepPassed, notPassed, packagesOf } from './unchangedPackages.mjs';

describe('packages that have not passed as they are', () => {
  let root;
  let file;
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const names = () =>
    notPassed({ packages: packagesOf(root), file }).map(({ name }) => name);
  const pass = (...failed) => {
    const packages = packagesOf(root);
    const report = join(root, '.git/report.json');
    const testResults = packages.map(({ name, path }) => ({
      name: join(root, path, 'src/a.test.ts'),
      status: failed.includes(name) ? 'failed' : 'passed',
    }));
    writeFileSync(report, JSON.stringify({ testResults }));
    keepPassed({ root, packages, file, report });
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'packages-'));
    file = join(root, '.git/passed.json');
    spawnSync('git', ['init', '--quiet'], { cwd: root });
    write('docs/page.md', 'A page');
    write('.gitignore', 'dist\n');
    write('packages/pure/package.json', '{ "name": "pure" }');
    write(
      'plugins/page/package.json',
      '{ "name": "page", "dependencies": { "pure": "1" } }',
    );
    write('plugins/other/package.json', '{ "name": "other" }');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are all at first, and none when all have passed', () => {
    assert.deepEqual(names(), ['pure', 'other', 'page']);
    pass();
    assert.deepEqual(names(), []);
  });

  it('are those that somebody is at work on, committed or not, and those that need them', () => {
    pass();
    write('packages/pure/src/new.ts', 'export {};');
    assert.deepEqual(names(), ['pure', 'page']);
    write('packages/pure/dist/new.js', '');
    pass('page');
    assert.deepEqual(names(), ['page']);
  });

  it('are all when something changes that is in no package, such as a page of the docs', () => {
    pass();
    write('docs/page.md', 'Another page');
    assert.deepEqual(names(), ['pure', 'other', 'page']);
  });
});
