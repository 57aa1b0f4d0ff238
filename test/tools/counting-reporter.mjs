import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function addTests(suite, sum) {
  for (const test of suite?.tests ?? []) {
    if (!test.skipped) sum[test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) addTests(inner, sum);
}

/** A web-test-runner reporter that says how many tests passed and failed, here and in a file for the closing line of npm test. */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = sum.failed;
        addTests(session.testResults, sum);
        // A file that doesn't load, or a browser that doesn't start, has no test of its own: one failure.
        if (!session.passed && sum.failed === before) sum.failed++;
      }
      if (sum.failed) console.log(`  ${sum.failed} failed`);
      console.log(`  ${sum.passed} passed`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sum));
    },
  };
}
