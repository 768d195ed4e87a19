import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addReports, createReport } from './report.mjs';

function report(part, ...checks) {
  const lines = [];
  const made = createReport({ part, print: line => lines.push(line) });
  for (const problems of checks) made.check('all is well', problems);
  return { ...made, lines };
}

describe('the report of an attack', () => {
  it('names the part in each line, and a failure with its problems in one piece', () => {
    const { lines, say, hasFailed } = report('kills', [], ['a', 'b']);
    say('goes on');
    assert.deepEqual(lines, [
      '  passed  kills: all is well',
      '  FAILED  kills: all is well\n            a\n            b',
      '[kills] goes on',
    ]);
    assert.equal(hasFailed(), true);
  });

  it('ends with the sum of all parts', () => {
    const reports = [report('kills', [], []), report('files', ['a'], [])];
    assert.deepEqual(addReports(reports), {
      failed: 1,
      summary: '3 passed, 1 failed',
    });
  });

  it('does not pass where a part has checked nothing, or where there is none', () => {
    const reports = [report('kills', []), report('files')];
    assert.equal(addReports(reports).summary, '1 passed, 1 failed');
    assert.equal(addReports([]).summary, '0 passed, 1 failed');
  });
});
