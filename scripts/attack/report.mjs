const MOST_PROBLEMS = 10;

/** Counts what held and what did not, and prints it as it comes. */
export function createReport({ print }) {
  let passed = 0;
  let failed = 0;
  return {
    say: text => print(`[attack] ${text}`),
    /** One check: it passes where there is no problem. */
    check(what, problems) {
      if (problems.length === 0) {
        passed += 1;
        print(`  passed  ${what}`);
        return;
      }
      failed += 1;
      print(`  FAILED  ${what}`);
      for (const problem of problems.slice(0, MOST_PROBLEMS)) {
        print(`            ${problem}`);
      }
      const others = problems.length - MOST_PROBLEMS;
      if (others > 0) print(`            and ${others} more`);
    },
    hasFailed: () => failed > 0,
    /** Never passes by checking nothing. */
    summary() {
      if (passed + failed === 0) failed = 1;
      return `${passed} passed, ${failed} failed`;
    },
  };
}
