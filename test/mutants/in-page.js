// Runs in the page: runs the tests of some files with one mutant on, and stops at the first failure.
/* global mocha */

/** Removes the tests from a suite that aren't wanted, and sets the timeout of each of the others. */
const prune = (suite, patience) => {
  suite.tests = suite.tests.filter((test) => patience.has(test.fullTitle()));
  for (const test of suite.tests) test.timeout(patience.get(test.fullTitle()));
  for (const one of suite.suites) prune(one, patience);
};

window.runTests = async ({ files, tests, timeoutMs, bail = true }) => {
  mocha.setup({ ui: 'bdd', bail, timeout: timeoutMs, reporter: function () {}, cleanReferencesAfterRun: false });
  const started = performance.now();
  try {
    for (const file of files) await import(`/${file.replace(/\.ts$/, '.js')}`);
  } catch (error) {
    return { failed: [{ title: 'as it loads', message: String(error) }], passed: [], tookMs: 0 };
  }
  if (tests) prune(mocha.suite, new Map(tests));
  const [passed, failed] = [[], []];
  return new Promise((settle) => {
    const runner = mocha.run(() =>
      settle({ passed, failed, tookMs: performance.now() - started, coverage: window.__stryker__.mutantCoverage }),
    );
    runner.on('test', (test) => (window.__stryker__.currentTestId = test.fullTitle()));
    runner.on('pass', (test) => passed.push({ title: test.fullTitle(), tookMs: test.duration }));
    runner.on('fail', (test, error) => {
      failed.push({ title: test.fullTitle(), message: String(error?.message ?? error) });
    });
  });
};
