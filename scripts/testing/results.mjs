// Counts what a step of `npm test` found. A step never passes by finding nothing.
import { existsSync, readFileSync } from 'node:fs';

export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** A step without tests of its own, such as the type check, counts as one test. */
export function fromExitCode({ code }) {
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/** Counts the JSON report of Jest. A file that cannot be loaded counts as one failed test. */
export function fromJest({ code, report }) {
  return fromReport({
    code,
    report,
    count: jest => ({
      passed: jest.numPassedTests,
      failed: jest.numFailedTests + jest.numRuntimeErrorTestSuites,
      skipped: jest.numPendingTests + jest.numTodoTests,
      failures: jest.testResults
        .filter(file => file.status === 'failed')
        .map(file => `${file.name}\n${file.message}`),
    }),
  });
}

/** Counts what `countingReporter.mjs` wrote of a run of Node's test runner. */
export function fromNode({ code, report }) {
  return fromReport({ code, report, count: counts => counts });
}

/** Counts the JSON report of Playwright. A problem outside of all tests counts as one failed test. */
export function fromPlaywright({ code, report }) {
  return fromReport({
    code,
    report,
    count: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  });
}

/** Counts what a script says in its last line, as `summary` writes it. */
export function fromSummary({ code, log }) {
  const lines = existsSync(log)
    ? readFileSync(log, 'utf8').trimEnd().split('\n')
    : [];
  const [, passed, failed] =
    /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1)) ?? [];
  if (passed === undefined) {
    return { ...nothing, failed: 1, why: `no total at the end of ${log}` };
  }
  return checked({
    code,
    result: { ...nothing, passed: Number(passed), failed: Number(failed) },
  });
}

function fromReport({ code, report, count }) {
  if (!existsSync(report)) {
    return { ...nothing, failed: 1, why: `no report in ${report}` };
  }
  return checked({
    code,
    result: count(JSON.parse(readFileSync(report, 'utf8'))),
  });
}

function checked({ code, result }) {
  if (result.passed + result.failed === 0) {
    return { ...result, failed: 1, why: 'no test was run' };
  }
  if (code !== 0 && result.failed === 0) {
    const why = `all tests passed, yet the runner ended with ${code}`;
    return { ...result, failed: 1, why };
  }
  return result;
}

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** `N passed, N failed`, and `, N skipped` where there are any. */
export function summary({ passed, failed, skipped }) {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}
