import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';

/** Runs a script of Node's for everybody to see. @returns whether it succeeded */
export const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;

/** Runs a part. @returns whether it succeeded, and what it wrote of it */
function runPart(file, ...args) {
  rmSync(file, { force: true });
  const ok = node(...args);
  try {
    return [ok, JSON.parse(readFileSync(file, 'utf8'))];
  } catch {
    return [ok]; // It broke down before it could count.
  }
}

/** The parts of the tests, each in the engines that are in use, and what passed and failed in all of them. */
export function createParts() {
  const sum = { passed: 0, failed: 0 };
  /** Why an engine wasn't tested, by its name. */
  const missing = new Map();

  function add(name, ok, counted) {
    sum.passed += counted?.passed ?? 0;
    sum.failed += ok ? (counted?.failed ?? 0) : Math.max(1, counted?.failed ?? 0);
    if (!ok && !counted?.failed) console.error(`\n${name}: FAILED`);
    return ok;
  }

  /** A part that counts for one, like the linter. */
  const check = (name, ok) => add(name, ok, { passed: ok ? 1 : 0, failed: 0 });

  return {
    check,
    /** Runs parts in an engine. One that can't be found, installed or started is a failure; the end says why. */
    async inEngine(name, runParts) {
      process.env.ENGINES = name;
      console.log(`\nEngine: ${name}`);
      try {
        await findBrowsers();
      } catch (error) {
        missing.set(name, error.message);
        return check(`Engine ${name}`, false);
      }
      return runParts();
    },
    /** In CI, files in which a test failed are run once more, as Playwright does with its own: what passes then is named as flaky. */
    unit() {
      const run = (...files) =>
        runPart(
          '.tmp/unit.json',
          ...['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/tools/unit.config.mjs', ...files],
        );
      const [ok, first] = run();
      if (ok || !process.env.CI || !first?.failures.length) return add('Unit tests', ok, first);
      const names = first.failures.map(({ file }) => file);
      console.log(`\nOnce more: ${names.join(', ')}`);
      const [okAgain, again] = run('--files', ...names);
      const still = new Set(again?.failures.map(({ file }) => file));
      for (const name of names) if (again && !still.has(name)) console.log(`  flaky: ${name}`);
      const passedElsewhere = first.failures.reduce((sum, { passed }) => sum - passed, first.passed);
      return add('Unit tests', okAgain, again && { passed: passedElsewhere + again.passed, failed: again.failed });
    },
    /** @param files regular expressions of the files; without them all */
    playwright(part, files = []) {
      const args = ['node_modules/playwright/cli.js', 'test', '--config', `test/tools/${part}.config.mjs`, ...files];
      const [ok, { stats } = {}] = runPart(`.tmp/${part}.json`, ...args);
      add(`Tests in test/${part}`, ok, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
    },
    promises() {
      add('Tests in test/engines', ...runPart('.tmp/engines.json', 'test/engines/run.mjs'));
    },
    /** The closing line, and the exit code. */
    close() {
      for (const [name, why] of missing) console.error(`\nNothing was tested in ${name}. ${why}`);
      console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
      process.exitCode = sum.failed ? 1 : 0;
    },
  };
}
