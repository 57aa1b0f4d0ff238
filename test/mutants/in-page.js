// Runs in the page: loads the tests once, and then runs those that are asked for, again and again, with one mutant on or none.
/* global mocha */

/** Where each test stands, and its suite's other ones. */
const suites = [];
const switches = (window.__stryker__ = {});

/** Notes the tests of a file that has just been loaded. */
const note = (suite, file) => {
  suites.push({ suite, tests: suite.tests });
  for (const test of suite.tests) test.name = `${file} ${test.fullTitle()}`;
  for (const one of suite.suites) note(one, file);
};

/** @returns why it failed, if it did */
window.loadTests = async (files, activeMutant) => {
  switches.activeMutant = activeMutant;
  mocha.setup({ ui: 'bdd', reporter: function () {}, cleanReferencesAfterRun: false });
  try {
    for (const file of files) {
      const before = mocha.suite.suites.length;
      await import(`/${file.replace(/\.ts$/, '.js')}`);
      for (const suite of mocha.suite.suites.slice(before)) note(suite, file);
    }
    return undefined;
  } catch (error) {
    return String(error);
  }
};

/**
 * @param names the tests; all those of a file, where it is one
 * @param bail whether the first that fails is enough
 */
window.runTests = ({ names, file, timeoutMs, bail }, { activeMutant, hitLimit }) => {
  const wanted = new Set(names);
  for (const { suite, tests } of suites) {
    suite.tests = tests.filter(({ name }) => (file ? name.startsWith(`${file} `) : wanted.has(name)));
    for (const test of suite.tests) test.timeout(timeoutMs);
  }
  mocha.bail(bail);
  Object.assign(switches, { activeMutant, hitCount: 0, hitLimit, currentTestId: undefined });
  const [passed, failed] = [[], []];
  return new Promise((settle) => {
    const runner = mocha.run(() => {
      switches.activeMutant = undefined;
      const coverage = (switches.mutantCoverage ??= { static: {}, perTest: {} });
      const reached = file && { ...coverage };
      coverage.perTest = {};
      settle({ passed, failed, reached });
    });
    runner.on('test', ({ name }) => (switches.currentTestId = name));
    runner.on('pass', ({ name, duration }) => passed.push({ name, tookMs: duration }));
    runner.on('fail', (test, error) => {
      failed.push({
        name: test.name ?? test.ctx?.currentTest?.name ?? test.title,
        message: String(error?.message ?? error),
      });
    });
  });
};
