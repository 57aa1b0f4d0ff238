import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

function listTests(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(listTests)];
}

/**
 * A web-test-runner reporter that counts passed and failed tests. It prints the counts, and writes them to a file for the summary of npm
 * test. That file also lists the test files with failures, each with its own counts and the messages.
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0, failures: [] };
      for (const session of sessions) {
        const own = { file: relative('.', session.testFile), passed: 0, failed: 0, said: [] };
        for (const { name, skipped, passed, error } of listTests(session.testResults)) {
          if (skipped) console.log(`  ${session.browser.name}: ${name}`);
          else own[passed ? 'passed' : 'failed']++;
          if (!skipped && !passed) own.said.push(`${name}: ${error?.message}`);
        }
        // A file that doesn't load, or a browser that doesn't start, has no tests. It counts as one failure.
        if (!session.passed && !own.failed) {
          own.failed++;
          own.said.push(...session.errors.map(({ message }) => message));
        }
        sum.passed += own.passed;
        sum.failed += own.failed;
        if (own.failed) sum.failures.push(own);
      }
      if (sum.failed) console.log(`  ${sum.failed} failed`);
      console.log(`  ${sum.passed} passed`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sum));
    },
  };
}
