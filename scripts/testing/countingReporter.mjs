// A reporter of Node's test runner that writes how many tests passed, failed and were skipped.
export default async function* countTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    // A suite is no test; what failed in it is told by itself.
    if (data.details?.type === 'suite') continue;
    const isResult = type === 'test:pass' || type === 'test:fail';
    // Either may say why, and is an empty text where it does not.
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    if (isResult && isSkipped) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else if (type === 'test:fail') counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
