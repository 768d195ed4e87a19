const MOST_PROBLEMS = 10;

/**
 * Counts what held and what did not in one part, and prints it as it comes. Each line names the
 * part, as others may speak meanwhile.
 */
export function createReport({ part, print }) {
  let passed = 0;
  let failed = 0;
  return {
    say: text => print(`[${part}] ${text}`),
    /** One check: it passes where there is no problem. */
    check(what, problems) {
      if (problems.length === 0) {
        passed += 1;
        print(`  passed  ${part}: ${what}`);
        return;
      }
      failed += 1;
      const others = problems.length - MOST_PROBLEMS;
      // In one piece, which nobody else's line tears.
      print(
        [
          `  FAILED  ${part}: ${what}`,
          ...problems
            .slice(0, MOST_PROBLEMS)
            .map(problem => `            ${problem}`),
          ...(others > 0 ? [`            and ${others} more`] : []),
        ].join('\n'),
      );
    },
    hasFailed: () => failed > 0,
    counts: () => ({ passed, failed }),
  };
}

/** All parts together, which never pass where one of them checked nothing. */
export function addReports(reports) {
  let passed = 0;
  let failed = 0;
  for (const counts of reports.map(report => report.counts())) {
    passed += counts.passed;
    failed += counts.failed + (counts.passed + counts.failed === 0 ? 1 : 0);
  }
  if (reports.length === 0) failed = 1;
  return { failed, summary: `${passed} passed, ${failed} failed` };
}
