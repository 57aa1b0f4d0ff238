// npm test: the build, every test, and one closing line for all of it: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the part broke down before it could count
  }
}

const sum = { passed: 0, failed: 0 };

function add(name, ok, counted) {
  sum.passed += counted?.passed ?? 0;
  sum.failed += ok ? (counted?.failed ?? 0) : Math.max(1, counted?.failed ?? 0);
  if (!ok && !counted?.failed) console.error(`\n${name}: FAILED`);
}

/** A part that counts for one, like the linter. */
const check = (name, ok) => add(name, ok, { passed: ok ? 1 : 0, failed: 0 });

function unit() {
  const ok = node('node_modules/@web/test-runner/dist/bin.js', '--config', 'test/tools/unit.config.mjs');
  add('Unit tests', ok, readJson('.tmp/unit.json'));
}

function playwright(part) {
  const ok = node('node_modules/playwright/cli.js', 'test', '--config', `test/tools/${part}.config.mjs`);
  const stats = readJson(`.tmp/${part}.json`)?.stats;
  add(`Tests in test/${part}`, ok, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

rmSync('.tmp', { recursive: true, force: true });
if (process.env.CI) {
  check('Format', node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
  check('Lint', node('node_modules/eslint/bin/eslint.js', '--config', 'test/tools/eslint.config.mjs', '.'));
}
if (node('test/tools/build.mjs')) {
  try {
    await findBrowsers();
    unit();
    playwright('e2e');
  } catch (error) {
    console.error(error.message);
    check('Browser', false);
  }
  playwright('project');
} else {
  check('Build', false);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
