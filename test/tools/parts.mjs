import { readFileSync, rmSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { runNode } from './run-node.mjs';

/** Runs a part. @returns whether it succeeded, and what it wrote of it */
async function runPart(file, args, options) {
  rmSync(file, { force: true });
  const ok = await runNode(args, options);
  try {
    return [ok, JSON.parse(readFileSync(file, 'utf8'))];
  } catch {
    return [ok]; // It broke down before it could count.
  }
}

/** The parts of the tests, each in the engines that are in use, and what passed and failed in all of them. */
export function createParts() {
  const sum = { passed: 0, failed: 0 };
  /** How long each part took, in the order in which they ended. */
  const minutes = [];
  let since = performance.now();
  /** Why an engine wasn't tested, by its name. */
  const missing = new Map();

  function add(name, ok, counted) {
    minutes.push(`${((performance.now() - since) / 60_000).toFixed(1).padStart(6)} ${name}`);
    since = performance.now();
    sum.passed += counted?.passed ?? 0;
    sum.failed += ok ? (counted?.failed ?? 0) : Math.max(1, counted?.failed ?? 0);
    if (!ok && !counted?.failed) console.error(`\n${name}: FAILED`);
    return ok;
  }

  /** A part that counts for one, like the linter. */
  const check = (name, ok) => add(name, ok, { passed: ok ? 1 : 0, failed: 0 });

  /** What is tested in an engine. @param options see runNode */
  const partsIn = (engine, options) => ({
    /** In CI, files in which a test failed are run once more, as Playwright does with its own: what passes then is named as flaky. */
    async unit() {
      const config = ['--config', 'test/tools/unit.config.mjs'];
      const run = (...files) =>
        runPart(
          `.tmp/unit-${engine}.json`,
          ['node_modules/@web/test-runner/dist/bin.js', ...config, ...files],
          options,
        );
      const [ok, first] = await run();
      if (ok || !process.env.CI || !first?.failures.length) return add(`Unit tests in ${engine}`, ok, first);
      const names = first.failures.map(({ file }) => file);
      console.log(`\nOnce more in ${engine}: ${names.join(', ')}`);
      const [okAgain, again] = await run('--files', ...names);
      const still = new Set(again?.failures.map(({ file }) => file));
      for (const name of names) if (again && !still.has(name)) console.log(`  flaky: ${name}`);
      const passedElsewhere = first.failures.reduce((passed, failure) => passed - failure.passed, first.passed);
      const counted = again && { passed: passedElsewhere + again.passed, failed: again.failed };
      return add(`Unit tests in ${engine}`, okAgain, counted);
    },
    /** @param chosen which tests, as Playwright's command line takes it; without it all */
    async playwright(part, chosen = []) {
      const args = ['node_modules/playwright/cli.js', 'test', '--config', `test/tools/${part}.config.mjs`, ...chosen];
      const [ok, { stats } = {}] = await runPart(`.tmp/${part}.json`, args, options);
      const counted = stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected };
      return add(`Tests in test/${part}${engine === 'none' ? '' : ` in ${engine}`}`, ok, counted);
    },
    async promises() {
      return add('Tests in test/engines', ...(await runPart('.tmp/engines.json', ['test/engines/run.mjs'], options)));
    },
  });

  return {
    check,
    /** Runs parts in an engine. One that can't be found, installed or started is a failure; the end says why. */
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
    /** What needs no browser. */
    project: () => partsIn('none', {}).playwright('project'),
    /** Imitated pages, servers, and frameworks. */
    async hosts() {
      const [ok, counts] = await runPart('.tmp/hosts.json', ['test/hosts/run.mjs']);
      return add('Tests in test/hosts', ok, counts && { passed: counts.numPassedTests, failed: counts.numFailedTests });
    },
    /** The closing line, and the exit code. */
    close() {
      console.log(`\nMinutes:\n${minutes.join('\n')}`);
      for (const [name, why] of missing) console.error(`\nNothing was tested in ${name}. ${why}`);
      console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
      process.exitCode = sum.failed ? 1 : 0;
    },
  };
}
