import { readFileSync, rmSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { failuresOfPlaywright, failuresOfUnit, failuresOfVitest } from './failures.mjs';
import { runNode } from './run-node.mjs';

/** Runs a part of the tests. @returns whether it succeeded, and its results from the file */
async function runPart(file, args, options) {
  rmSync(file, { force: true });
  const ok = await runNode(args, options);
  try {
    return [ok, JSON.parse(readFileSync(file, 'utf8'))];
  } catch {
    return [ok]; // It crashed before it wrote its results.
  }
}

/** Runs the parts of the tests, and sums up what passed and failed. */
export function createParts() {
  const sum = { passed: 0, failed: 0 };
  /** How long each part took, in the order of their ends. */
  const minutes = [];
  let since = performance.now();
  /** All failures, which are printed again at the end of the output. */
  const failures = [];
  /** Why an engine wasn't tested, by the engine's name. */
  const missing = new Map();

  /** @param failed the failures, as failures.mjs makes them */
  function add(name, ok, counted, failed = []) {
    minutes.push(`${((performance.now() - since) / 60_000).toFixed(1).padStart(6)} ${name}`);
    since = performance.now();
    sum.passed += counted?.passed ?? 0;
    sum.failed += ok ? (counted?.failed ?? 0) : Math.max(1, counted?.failed ?? 0);
    if (!ok && !counted?.failed) failures.push({ name, said: 'it broke down' });
    failures.push(...failed.map((failure) => ({ ...failure, name: `${name}: ${failure.name}` })));
    return ok;
  }

  /** Adds a part that counts as one test, such as the linter. */
  const check = (name, ok) => add(name, ok, { passed: ok ? 1 : 0, failed: 0 });

  /** The parts that run in an engine. @param options see runNode */
  const partsIn = (engine, options) => ({
    /** In CI, test files with failures run once more, as Playwright does with its tests. What passes then is listed as flaky. */
    async unit() {
      const config = ['--config', 'test/tools/unit.config.mjs'];
      const run = (...files) =>
        runPart(
          `.tmp/unit-${engine}.json`,
          ['node_modules/@web/test-runner/dist/bin.js', ...config, ...files],
          options,
        );
      const [ok, first] = await run();
      const part = `Unit tests in ${engine}`;
      if (ok || !process.env.CI || !first?.failures.length) return add(part, ok, first, failuresOfUnit(first));
      const names = first.failures.map(({ file }) => file);
      console.log(`\nOnce more in ${engine}: ${names.join(', ')}`);
      const [okAgain, again] = await run('--files', ...names);
      const still = new Set(again?.failures.map(({ file }) => file));
      const failed = failuresOfUnit(first).map((failure) => ({
        ...failure,
        isFlaky: again && !still.has(failure.name),
      }));
      const passedElsewhere = first.failures.reduce((passed, failure) => passed - failure.passed, first.passed);
      const counted = again && { passed: passedElsewhere + again.passed, failed: again.failed };
      return add(part, okAgain, counted, failed);
    },
    /** @param chosen which tests, as arguments of Playwright's command line; all by default */
    async playwright(part, chosen = []) {
      const args = ['node_modules/playwright/cli.js', 'test', '--config', `test/tools/${part}.config.mjs`, ...chosen];
      const [ok, report] = await runPart(`.tmp/${part}.json`, args, options);
      const { stats } = report ?? {};
      const counted = stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected };
      const name = `Tests in test/${part}${engine === 'none' ? '' : ` in ${engine}`}`;
      return add(name, ok, counted, failuresOfPlaywright(report));
    },
    async promises() {
      const [ok, counted] = await runPart('.tmp/engines.json', ['test/engines/run.mjs'], options);
      return add('Tests in test/engines', ok, counted, counted?.failures);
    },
  });

  return {
    check,
    /** Runs parts in an engine. If it can't be found, installed or started, that is a failure, and the summary says why. */
    async inEngine(name, runParts, { label } = {}) {
      console.log(`\nEngine: ${name}`);
      try {
        await findBrowsers([name]);
      } catch (error) {
        missing.set(name, error.message);
        return check(`Engine ${name}`, false);
      }
      return runParts(partsIn(name, { env: { ENGINES: name }, label }));
    },
    /** The tests that need no browser. */
    project: () => partsIn('none', {}).playwright('project'),
    /** The tests in simulated pages, on servers, and in frameworks. */
    async hosts() {
      const [ok, counts] = await runPart('.tmp/hosts.json', ['test/hosts/run.mjs']);
      const counted = counts && { passed: counts.numPassedTests, failed: counts.numFailedTests };
      return add('Tests in test/hosts', ok, counted, failuresOfVitest(counts));
    },
    /** Prints the summary, and sets the exit code. */
    close() {
      console.log(`\nMinutes:\n${minutes.join('\n')}`);
      for (const [isFlaky, title] of [
        [true, 'Passed on the second try'],
        [false, 'Failed'],
      ]) {
        const lines = failures.filter((failure) => !!failure.isFlaky === isFlaky);
        if (lines.length) console.log(`\n${title}:\n${lines.map(({ name, said }) => `  ${name}: ${said}`).join('\n')}`);
      }
      for (const [name, why] of missing) console.error(`\nNothing was tested in ${name}. ${why}`);
      console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
      process.exitCode = sum.failed ? 1 : 0;
    },
  };
}
