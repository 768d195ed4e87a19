import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fromNode, fromSummary } from './results.mjs';

const reporter = join(import.meta.dirname, 'countingReporter.mjs');

/** What the step counts of such a file of tests. */
function count(text) {
  const folder = mkdtempSync(join(tmpdir(), 'counted-tests-'));
  const report = join(folder, 'report.json');
  const file = join(folder, 'some.test.mjs');
  writeFileSync(file, `import { describe, it } from 'node:test';\n${text}`);
  // Node takes a run within a run for a part of it.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  try {
    const { status: code } = spawnSync(
      process.execPath,
      [
        ...['--test', '--test-reporter', reporter],
        ...['--test-reporter-destination', report, file],
      ],
      { env },
    );
    return fromNode({ code, report });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('counting the tests of Node', () => {
  it('counts tests, not suites', () => {
    const text = `describe('suite', () => {
      it('passes', () => {});
      it('passes, too', () => {});
      it('fails', () => { throw new Error('on purpose'); });
      it.skip('is skipped', () => {});
      it.todo('comes later');
    });`;
    assert.deepEqual(count(text), { passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that cannot be loaded as one failed test', () => {
    assert.equal(count(`import './nothing.mjs';`).failed, 1);
  });

  it('does not pass where a file ends badly though its tests pass', () => {
    const text = `describe('suite', () => { it('passes', () => {}); });
      process.on('exit', () => { process.exitCode = 1; });`;
    assert.equal(count(text).failed, 1);
  });

  it('does not pass without a report', () => {
    const { failed, why } = fromNode({ code: 0, report: '/no/such/report' });
    assert.deepEqual(
      { failed, why },
      { failed: 1, why: 'no report in /no/such/report' },
    );
  });
});

describe('counting what a script says in its last line', () => {
  const count = (text, code = 0) => {
    const folder = mkdtempSync(join(tmpdir(), 'results-'));
    try {
      const log = join(folder, 'some.log');
      writeFileSync(log, text);
      return fromSummary({ code, log });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('takes it as it is', () => {
    const { passed, failed } = count('all of it\n3 passed, 1 failed\n', 1);
    assert.deepEqual({ passed, failed }, { passed: 3, failed: 1 });
  });

  for (const [text, code] of [
    ['3 passed, 0 failed\nand then it broke\n', 0],
    ['0 passed, 0 failed\n', 0],
    ['3 passed, 0 failed\n', 1],
    ['', 0],
  ]) {
    it(`does not pass with "${text.trim()}" and ${code}`, () => {
      assert.equal(count(text, code).failed, 1);
    });
  }
});
